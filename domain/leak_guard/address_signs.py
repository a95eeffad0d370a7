"""The words around a place: homes, venues, streets, hamlets, blocks, RT and RW."""

import re

_HOUSE = (
    r"(?:omah|imah|bengko|griyo|rumah(?!\s?-?\s?(?:makan|sakit|ibadah|baca|tahfidz|tahfiz|produksi|sehat|dinas|singgah|adat|zakat|"
    r"yatim|kreatif|aspirasi|belajar|bersalin|"
    r"potong|besar|joglo|qur|kita\sbersama|detensi|tangga|moderasi|pintar|inspirasi|literasi|warga|"
    r"penduduk|korban|duka\sdi|rumah|masing))|kost?(?!\s(?:putri|putra|murah)\s(?:dekat|di\sdekat|murah))|kosan|kostan|kontrakan|kediaman)"
)
HOME = re.compile(
    rf"\b(?:{_HOUSE}(?:ku|nya|mu|e|ne)?|tinggal(?!\s(?:\d|klik|datang|bawa|sedikit|beberapa))|bertempat|"
    rf"domisili|berdomisili|ndalem(?:nya|e|ku)?|dalem(?:nya|\s?e)?\s(?:k[iy]ai|bu|abah|gus|ning|neng|nyai|ust\w{{0,6}}|pak|beliau)|asrama\skamar|"
    r"alamat(?:ku|nya)?\s(?:rumah|saya|aku|lengkap|pribadi|asal|kos|pengiriman)|alamatku|"
    r"paket|jemput|antar\ske|kirim(?:an|kan)?\s(?:ke|paket)|home\saddress|my\s(?:house|home|address)|"
    r"lives?\s(?:at|in|on))\b",
    re.IGNORECASE,
)
VENUE = re.compile(
    r"\b(?:gedung|masjid|mesjid|mushola|mushalla|musholla|musala|musholah|langgar|surau|balai|aula|kantor|"
    r"sekolah(?:an)?|pesantren|ponpes|pondok(?!(?:\s\w{1,15}){1,3}[,\s]{1,2}(?:blok|blk)\b)|pp\.?|"
    r"madrasah|lapangan|gor|kampus|universitas|institut|warkop|kafe|cafe|kedai|warung|resto(?:ran)?|"
    r"rumah\s(?:makan|sakit|ibadah|baca|tahfid?z|produksi|dinas|singgah|"
    r"yatim|kreatif|aspirasi|belajar|bersalin|pintar|literasi)|rs|rsud|rsnu|rsi|klinik|puskesmas|apotek|"
    r"toko|bank|hotel|stasiun|terminal|pasar|mall?|plaza|"
    r"alun-?\s?alun|taman(?!(?:\s\w{1,15}){1,3}[,\s]{1,2}(?:blok|blk)\b)|museum|mi|min|mts|mtsn|mtss|ma|man|sd|sdn|sdi|smp|smpn|sma|sman|smk|smkn|tk|ra|"
    r"paud|tpq|stadion|studio|perpus(?:takaan|da)?|percetakan|disdikbud|sanggar|galeri|bioskop|angkringan|indomaret|alfamart|pujasera|foodcourt|gelanggang|spbu|bandara|pelabuhan|halte|butik|konveksi|fotokopi|fotocopy|bengkel|laundry|"
    r"minimarket|swalayan|gudang|showroom|"
    r"sekretariat|sekre|basecamp|posko|makam|maqbarah|hall|ballroom|convention|islamic\scent(?:er|re)|"
    r"pendopo|pendapa|joglo|wisma|pcnu|mwcnu|pwnu|pbnu|"
    r"nu\scenter|kua|polsek|polres|koramil|kecamatan|kelurahan|dinas|yayasan|panti|outlet|gerai|distro|"
    r"bundaran|simpang|perempatan|"
    r"kolam|wahana|(?:graha|villa|vila)(?!(?:\s\w{1,15}){1,3}[,\s]{1,2}(?:blok|blk)\b)|rm|coffee|kopi|office|school|mosque|venue|tempat\sacara|"
    r"p[caw]c?\.?\s(?:ippnu|ipnu)|disdik|kemenag|pengadilan|fakultas|uin|iain|stai)\b",
    re.IGNORECASE,
)
BESIDE = re.compile(
    r"\b(?:depan|belakang|samping|sebelah|dekat|seberang|utara|selatan|timur|barat|pinggir|mburi|ngarep|wetan|kulon|lor|kidul|"
    r"cedh?ak|jejere?|pinggire|gigireun|tukangeun|payuneun|(?:menit|meter|m|km|langkah)\sdari)\s(?:\w{1,12}\s)?$|-?nya\s$",
    re.IGNORECASE,
)
_NUMBER_WORD = "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas"
_MARKED = (
    r"(?:(?:no|nomor|nomer|nmr|num|number|nomornya)(?:[\s.:]{0,3}[0-9]{1,4}|"
    rf"[\s.:]{{1,3}}(?:[a-z][-./\s]?[0-9]{{1,3}}|(?:{_NUMBER_WORD})\b))|"
    rf"#[0-9]{{1,4}})(?:\s?[a-z]\b)?(?:\s?[/-]\s?[0-9a-z]{{1,4}}\b)?"
)
_BLOCK = (
    r"(?:blok|block|blk)[\s.]{0,2}[a-z]{1,2}[\s./-]{0,3}(?:(?:no|"
    r"nomor)?[\s.]{0,2}[0-9]{1,3})?[a-z]?\b(?:[\s./-]{0,2}[0-9]{1,3}\b)?"
    r"(?:[\s,]{0,2}no[\s.]{0,2}[0-9]{1,3})?"
)
_RT = r"rt[\s.:]{0,2}0{0,2}[0-9]{1,3}[\s,./-]{0,3}(?:(?:rw[\s.:]{0,2})?0{0,2}[0-9]{1,3}\b)?"
_STREET = r"(?:jl|jln|jalan|gang|gg|lorong|lrg)\b\.?"
_HAMLET = (
    r"(?:dusun|dsn|dukuh|dkh|kampung|kp|kampoeng|perum|perumahan|perumnas|komplek|kompleks|cluster|"
    r"griya|desa|ds|kelurahan|kel|lingkungan|link|dk|pedukuhan|apartemen|rusun|rusunawa)\b\.?"
)
_NAMED = r"(?:[\s,]{1,3}(?!(?:no|nomor|rt|rw|blok)\b)[\w'/.-]{1,24}){1,6}?"
_TAIL = rf"(?:[\s,(/-]{{0,4}}(?:{_RT}|{_MARKED}|{_BLOCK}|rw[\s.]{{0,2}}[0-9]{{1,3}}))?"

NUMBERED = re.compile(
    rf"\b(?:{_STREET}|{_HAMLET})(?:{_NAMED})??[\s,(]{{1,3}}(?:{_MARKED}|{_RT}|{_BLOCK}){_TAIL}{_TAIL}",
    re.IGNORECASE,
)
ESTATE = re.compile(  # "Perum Puri Indah C/8"
    r"\b(?:perum|perumahan|perumnas|komplek|kompleks|cluster|griya|apartemen|villa|vila|rusun|rusunawa|residence|regency)\b\.?"
    rf"{_NAMED}[\s,]{{1,2}}(?:[a-z]{{1,2}}\s?[-/.]?\s?[0-9]{{1,3}}|(?:tower|lantai|lt|unit|kamar)\b\.?(?:\s?[a-z]\b)?[\s,]{{0,2}}(?:no\.?\s?)?[0-9]{{1,4}})(?!\w|\s(?:km|menit|orang|unit|cm|m|%))",
    re.IGNORECASE,
)
ALLEY = re.compile(  # "aku kos di sumbersari gang 3": a numbered alley is a way to a door beside a word for a home
    r"\b(?:gang|gg|lorong|lrg)\b\.?\s?(?:[0-9]{1,3}|[ivx]{1,5})(?:\s?[a-z]\b)?(?:[\s,]{1,2}(?:no\.?\s?)?[0-9]{1,3})?(?!\w)",
    re.IGNORECASE,
)
OWN_PLACE = re.compile(  # "kosan zulfa di kerto raharjo dalam 12"
    rf"\b{_HOUSE}(?:ku|nya|mu|e|ne|an)?(?:\s(?!di\b|ke\b)[\w']{{1,15}}){{0,2}}\s(?:di|ning|nang|ten|ada\sdi)\s"
    r"(?P<place>(?!lantai|kelas|ruang|tahun|kamar|asrama|juz)[a-z][\w']{2,20}(?:\s[a-z][\w']{1,20}){0,3}\s(?:no\.?\s?|nomor\s|nomer\s)?[0-9]{1,3}[a-z]?)(?=\s?(?:[,.(\n]|$|ya\b|kak\b))",
    re.IGNORECASE,
)
NUMBER_BEFORE_RT = re.compile(  # "Pramuka 17 RT 2 RW 4": a door's number and then the neighbourhood's
    r"\b[a-z][\w']{2,20}\s(?:no\.?\s?)?[0-9]{1,3}[a-z]?[\s,]{1,2}rt[\s.:]{0,2}[0-9]{1,3}[\s,./-]{0,3}rw[\s.:]{0,2}[0-9]{1,3}\b",
    re.IGNORECASE,
)
LANDMARK = re.compile(
    rf"\b(?:patokan|ancer-?ancer|arah|petunjuk|ciri|ciri-ciri)(?:nya)?\s(?:ke\s)?{_HOUSE}(?:ku|nya|mu|e)?[\s:=,]{{1,3}}(?P<place>[^\n;!?\ufffc]{{5,60}})",
    re.IGNORECASE,
)
BARE = re.compile(
    rf"\b{_STREET}(?P<name>(?:\s{{0,2}}[\w'.-]{{1,24}}){{1,5}}?)\s(?P<number>[0-9]{{1,3}}"
    rf"(?:\s?[a-zA-Z](?![\w])|/[0-9]{{1,3}})?|[ivx]{{1,4}}\s?/\s?[0-9]{{1,3}})(?![\w]|[.,:/-][0-9])",
    re.IGNORECASE,
)
LATE_STREET = re.compile(
    rf"\b{_RT}[\s,./)-]{{1,4}}(?:rw[\s.:]{{0,2}}[0-9]{{1,3}}[\s,./)-]{{1,4}})?(?:{_STREET}|"
    rf"{_HAMLET})[\s]{{0,2}}\w[\w'-]{{1,24}}",
    re.IGNORECASE,
)
RT_ONLY = re.compile(rf"\b{_RT}(?![\w])", re.IGNORECASE)
BLOCK_ONLY = re.compile(rf"\b{_BLOCK}|\b{_MARKED}(?![\w/])", re.IGNORECASE)
MY_HOME = re.compile(
    rf"\b(?:(?:alamat\s)?{_HOUSE}(?:ku|nya|mu|e|ne)?(?:\s(?!di\b|ada\b)[\w'.]{{1,20}}){{0,4}}?|alamat(?:ku|"
    rf"nya)?(?:\s(?:rumah|saya|aku|lengkap|pribadi|asal|kos|\w{{1,20}})){{1,3}}|alamatku|"
    r"(?:ber)?domisili|(?:aku|saya|dia|ia)\s(?:sekarang\s)?(?:tinggal|ngekos|kos|kost)|tinggal(?:nya|ku)?|"
    r"bertempat\stinggal|lives?|ngekos)"
    r"[\s:=,]{0,3}(?:(?:ada|itu|sekarang|yang|kami)\s){0,2}(?:(?:di|at|in|on|ke|beralamat|"
    r"beralamatkan)\s){0,2}[\s:]{0,2}"
    rf"(?P<place>(?:(?:{_STREET}|{_HAMLET}|rt\b|depan|belakang|samping|sebelah|seberang|selatan|utara|"
    rf"timur|barat|dekat|pinggir|pojok|gedung\skos)"
    r"[^\n;!?\ufffc]{3,70}))",
    re.IGNORECASE,
)
PIN = re.compile(
    r"(?:https?://)?(?:maps\.app\.goo\.gl|goo\.gl/maps|(?:www\.)?google\.[a-z.]{2,6}/maps|"
    r"maps\.google\.[a-z.]{2,6})/?[^\s\ufffc]{3,300}|-?[0-9]{1,2}\.[0-9]{4,10},\s?1[0-9]{2}\.[0-9]{4,10}",
    re.IGNORECASE,
)
COUNTED = re.compile(
    r"^\s?(?:menit|km|meter|m|kali|tahun|orang|hari|jam(?!\s?[0-9])|langkah|detik|kilometer|kilo|peserta|"
    r"titik|unit|mobil|motor|bus|persen|%|rb|ribu|juta|"
    r"jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des|bulan|minggu|pekan|anak|kader|besar|lantai|jalur|"
    r"arah|kota|desa|negara|ons|kg|putaran|km/jam)(?:[a-z]*)\b",
    re.IGNORECASE,
)
ADDRESSED = re.compile(r"\b(?:alamat|almt|alm)(?:nya|ku|e)?\s{0,2}:[^\n]{0,50}$", re.IGNORECASE)
OWN_LINE = re.compile(
    r"(?:^|\n)\W{0,3}(?:alamat|almt)(?:\s(?:asal|lengkap))?\s{0,2}:[^\n]{0,50}$", re.IGNORECASE
)
PERSON_FORM = re.compile(
    r"(?:^|\n)\W{0,3}nama(?:\s(?:lengkap|panggilan|siswa|peserta|kader))?\s{0,2}:", re.IGNORECASE
)
EVENT_FORM = re.compile(
    r"\b(?:tempat|lokasi|acara|kegiatan|agenda|venue)(?!\s?(?:,|/|tgl|tanggal|lahir))\b", re.IGNORECASE
)
NOT_HOME_RT = re.compile(
    r"\b(?:warga|ketua|lingkungan|pengajian|jamaah|jama'ah|posyandu|bakti|pak|bu|antar|antar-?|tingkat|"
    r"lomba|tim|rapat|regu|pengurus|karang\staruna|pemuda|ibu-ibu|"
    r"bapak-bapak|anak-anak|remaja|kas|muslimat|fatayat|iuran|arisan|perwakilan|se-?|musala|masjid|"
    r"musholla|mushola|balai)\s(?:\w{1,12}\s){0,2}$",
    re.IGNORECASE,
)

"""The words around a pupil: her class, her school, what she is called, and what makes a name a grown-up's."""

import re

_LEVEL = (
    r"(?:1[0-2]|[1-9]|X{0,1}V?I{1,3}|IX|IV|VI{0,3}|X|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|"
    r"sepuluh|sebelas|dua\sbelas)"
)
_MAJOR = (
    r"MIPA|IPA|IPS|TKJ|RPL|AKL?|BDP|OTKP|DKV|MM|TKRO?|TBSM|TSM|TITL|TJKT|PPLG|MPLB|APHP|Agama|Bahasa|Akuntansi|"
    r"Keagamaan|Farmasi|Keperawatan|Multimedia|Perhotelan|Perkantoran|Pemasaran|Kuliner|(?:Tata\s)?(?:Boga|Busana)|"
    r"Broadcasting|Animasi"
)
CLASS = (
    rf"(?:kelas|kls|klas|grade|class)\s{{0,2}}{_LEVEL}(?:[\s.-]{{0,2}}(?:[A-K]|{_MAJOR}|"
    rf"Unggulan)(?![\w]))?(?:[\s.-]?[1-9](?![\w]))?(?![\w])"
    rf"|(?:[1-9]|1[0-2])(?:-?[A-K]|(?-i:[\s.][A-K]))(?![\w.])|(?:VII|VIII|IX|XI{{0,2}}|IV|"
    rf"VI?)[\s.-]{{1,2}}(?:[A-K](?![\w.])|{_MAJOR})(?:[\s.-]?[1-9])?(?![\w])"
    rf"|(?-i:X{{0,1}}V?I{{1,3}}|IX|X)-[1-9][0-9]?(?![\w.])|1[0-2][\s-]?(?:{_MAJOR})(?:[\s.-]?[1-9])?(?![\w])"
)
_SCHOOL = (
    r"(?:(?-i:SDN?U?|SDI|SDIT|SDM|MIN?U?|MIS|TK|PAUD|SMPN?U?|SMPI|SMPIT|M[Tt][Ss][Nn]?U?|SMAN?U?|SMAI|"
    r"SMAIT|SMKN?U?|SMKS|MAN?U?|MAK|SLBN?|RA|Mi|Ma)(?=[\s.,;:)/-]|[0-9]|$)"
    r"|smpn?|sman?|smkn?|mtsn?|sdn|sdit|spen(?:sa|da|ga|pa|ma)|spelga|sma(?:nsa|da|ga|pa|nda|nti)|(?:sd|mi|ma|man|min|tk|ra)\s(?:negeri|nu|islam|al-?|darul|nurul|"
    r"ma'?arif|muhammadiyah|muslimat|plus|terpadu|unggulan|swasta|tahfi[dz]z?|aisyiyah|[0-9])|"
    r"(?<=\()(?:sd|mi|ma|man|min|tk|ra|paud)\s(?=[a-z]{4})|(?:(?<=sekolah\sdi\s)|(?<=sekolahnya\sdi\s)|(?<=siswi\s)|(?<=siswa\s)|(?<=murid\s)|(?<=kelas\s[1-6]\s))(?:sd|mi|ma|man|min|tk|ra|paud)(?![\w])|"
    r"madrasah(?:\s(?:ibtidaiyah|tsanawiyah|aliyah))?(?!\w)|"
    r"sekolah\s(?:dasar|menengah|islam|alam)|(?:junior|senior)\shigh|elementary)"
)
ANCHOR = re.compile(rf"(?<![\w.@-])(?:{CLASS}|{_SCHOOL}(?:\s?[0-9]{{1,2}}(?![\w])|\b))", re.IGNORECASE)
BOARDING = re.compile(
    r"\b(?:santri(?:wati)?|siswi|siswa|murid)\b[^\n.;]{0,25}\b(?:ponpes|pesantren|pondok|pp\.?)\b",
    re.IGNORECASE,
)
_PART = r"(?<!\w)[^\W\d_][\w'.-]{0,24}"
CHILD = re.compile(
    r"\b(?:siswi|siswa|murid|ananda|adik|adek|dik|dek|santri(?:wati)?|pelajar|juara|anak(?:ku|nya|mu)?|"
    r"putri(?:ku|nya)?|putra|kelas|kls|sekolah\sdi|bersekolah|peserta|pemenang|atlet|student|finalis|"
    r"korban|keponakan|atas\snama|prestasi|selamat|ulang\stahun)\b",
    re.IGNORECASE,
)
ADULT = re.compile(
    r"\b(?:ibu|bapak|bpk|bu|pak|ust|ustadz|ustadzah|ustaz|ustazah|kiai|kyai|kh|k\.h|nyai|hj|h|dr|drs|dra|"
    r"prof|gus|ning|lora|habib|syekh|abah|umi|ummi|mbah|buya|guru|kepala|"
    r"wali\skelas|walikelas|sunan|r\.?\s?a|raden(?:\sajeng)?|pangeran|jenderal|presiden|menteri|bupati|"
    r"camat|lurah|kades|miss|mr|mrs|ms|sir|bunda|ayah|tuan|nyonya|pahlawan|imam|sayyidah|kepsek|"
    r"gubernur)\b\.?\s*(?:h\.\s|hj\.\s)?(?:mapel\s\w+\s|sekolah\s|dari\s)?[\s:,]{0,2}$",
    re.IGNORECASE,
)
DEGREE = re.compile(
    r"^[\s,]{0,3}(?:S\.?\s?(?:Pd|Ag|H|E|Kom|Sos|I|Ps|Psi|T|Si|Hum|Kep|Th|Ked|IP)|M\.(?:Pd|Ag|Si|H|A|M|Hum|"
    r"Kom|Psi)|A\.?Md|Lc|Ph\.?D|S\.Pd\.I|Dipl)\b"
)
OFFICE = re.compile(
    r"\b(?:guru|kepala\s(?:sekolah|madrasah)|kepsek|wali\s?kelas|pengajar|dosen|pembina|pelatih|alumni|"
    r"alumnus|alumna|lulusan|waka|wakasek|staf|tu|bendahara\ssekolah|komite|"
    r"mahasiswi|mahasiswa|narasumber|pemateri|kepala|mengajar|mahasiswinya|teacher|principal|headmaster|"
    r"founder|pendiri|tokoh|pahlawan|"
    r"(?:ketua|sekretaris|bendahara|wakil|koordinator|pengurus|departemen|"
    r"anggota)\s(?:\w{1,12}\s){0,2}(?:pc|pac|pw|pp|pr|ranting|cabang|wilayah|anak\scabang|"
    r"pimpinan\s(?:pusat|wilayah|cabang|anak|ranting)|umum))\b",
    re.IGNORECASE,
)
PLACED = re.compile(
    r"\b(?:sdn?|mi|min|smpn?|mts|mtsn|sman?|smkn?|ma|man|tk|ra|paud|jl|jln|jalan|gedung|masjid|mushol+a|"
    r"aula|ruang|gang|gor|lapangan|ponpes|pesantren|pondok|pp|yayasan|madrasah|kampus|universitas|"
    r"desa|kecamatan|kabupaten|kab|kec|kota|dusun|perum|piala|lomba|beasiswa|film|novel|buku|surat|hari|"
    r"peringatan|rs|toko|kelompok|kelas|duta|regu|tim|negeri|islam|swasta|plus|"
    r"terpadu)\b\.?[^\S\n]*(?:al-?\s?)?$",
    re.IGNORECASE,
)
_NAMING = (
    r"(?:bernama|atas\snama|a\.n\.?|an\.|yaitu|yakni|ananda|adik|adek|dik|dek|named|namanya|"
    r"nama(?:\slengkap)?\s?:|si|dengan\snama|siswi|siswa|santri(?:wati)?|murid|anakku|putriku|putra|"
    r"keponakanku|keponakan)"
)
SAID_NAME = re.compile(
    rf"(?<![\w-]){_NAMING}\s{{0,2}}:?\s{{0,2}}(?=(?P<name>{_PART}(?:\s{_PART}){{0,3}}))", re.IGNORECASE
)
STRONG_NAMING = re.compile(
    r"^(?:bernama|atas|a\.n|an\.|ananda|adik|adek|dik|dek|named|nama|dengan)", re.IGNORECASE
)
GOING = re.compile(
    r"\b(?:ke|mengunjungi|berkunjung|mengajar|mengisi|memimpin|membuka|menyerahkan|sosialisasi|kunjungan|"
    r"mendampingi|melatih|materi|menghadiri|untuk|kepada|bertemu|meresmikan|roadshow)\b",
    re.IGNORECASE,
)
TOKEN = re.compile(rf"{_PART}|[0-9]+")
_LISTED = re.compile(rf"(?P<name>(?:(?<=[\s,:(.&-])|^){_PART}(?:\s{_PART}){{0,3}})")
AS_PUPIL = re.compile(r"\b(?:siswi|siswa|murid|santri(?:wati)?|ananda|adik|pelajar|peserta)\b", re.IGNORECASE)
CALLED = re.compile(r"\b(?:si|ananda|adik|adek|dik|dek|mbak|kak|bernama|namanya)\s$", re.IGNORECASE)
YOUNG = re.compile(
    r"\bcilik\b|\b(?:umur|usia|berusia|umure)(?:nya)?\s?(?:[1-9]|1[0-7])(?![0-9])|\(?(?<![0-9])(?:[1-9]|1[0-7])\s?(?:th|thn|tahun)\b",
    re.IGNORECASE,
)
PAIRED = re.compile(rf"\s(?:{CLASS})\s{_SCHOOL}", re.IGNORECASE)
MEMBER = re.compile(r"\W*(?:rekanita|rekan|kak|kakak|mbak|adik|dik|ananda|siswi|siswa)\W*", re.IGNORECASE)
STOP = re.compile(
    r"[!?]\s(?!(?i:siswi|siswa|murid|santri|dia|ia|kelas|kls|anak|pelajar|umur|sekolah|juara)\b)|\n\s*\n|(?<=[a-z]{3})\.\s(?=[A-Z])(?!(?i:siswi|siswa|"
    r"murid|dia|ia|kelas|anak\skelas|sekolah|sekolahnya|umur|pelajar)\b)"
)
LISTED_AFTER = re.compile(  # "tim putra MA Darussalam kls XII: Rehan, Ijal, Topik"
    r"\s?(?:\w{1,12}\s){0,2}(?::|\(|-)\s{0,2}(?P<names>[A-Z][a-z']{2,14}(?:\s[A-Z][a-z'.]{0,14}){0,3}(?:(?:,\s?|,?\s(?:dan|sama|&|dn|n|\+)\s)(?:dan\s|&\s)?[A-Z][a-z']{2,14}(?:\s[A-Z][a-z'.]{0,14}){0,3}){1,12})"
)
FORM = re.compile(  # a form's line is a name, in whatever letters
    r"(?:^|[\n|;,/])\s{0,2}(?:nama|nm)(?:\s(?:lengkap|siswa|siswi|panggilan|ananda|peserta|anak))?\s{0,2}[:=]\s{0,2}"
    r"(?P<name>[^\W\d_][\w'.]{2,20}(?:\s[^\W\d_][\w'.]{0,20}){0,3})",
    re.IGNORECASE,
)
ROW = re.compile(r"[A-Z][a-z']{2,14}(?:\s[A-Z][a-z'.]{0,14}){0,3}")
JOINED = re.compile(rf"_|(?<=[a-z])-(?=(?:{CLASS}|{_SCHOOL}))")  # as in the names of files
TEAM = re.compile(
    r"\b(?:tim|regu|grup|peserta|pemain|delegasi|kontingen|perwakilan|wakil|utusan|pemenang|juara|finalis|siswi|siswa|murid|anak|santri(?:wati)?|"
    r"kelompok|personil|personel|vokal|anggota|atlet|penari|pemeran|petugas|kafilah|nama-?nama|putra|putri)\b",
    re.IGNORECASE,
)
PARTS = re.compile(r"[!?;\ufffc]|\n[^\n]*\n")
TOLD_OF = re.compile(
    r"\s?[(,/|]|\s[-|]\s|\s(?:siswi|siswa|murid|santri|anak\s(?:kelas|kls|klas|kelompok|sd|mi|smp|mts|sma|smk|ma|tk|paud|pondok)\w{0,4}|dari|yang\sduduk|sekolah\sdi|bersekolah)\b"
)
TOWN = re.compile(r"\s(\w+)\s")
SENDS = re.compile(
    r"\s{1,2}(?:diwakili|mengirim(?:kan)?|mengutus|menurunkan|delegasi(?:nya)?|wakil(?:nya)?|perwakilan(?:nya)?|"
    r"punya|atas\snama)(?:\s(?:oleh|adalah|yaitu|ananda|siswi|siswa))?\s",
    re.IGNORECASE,
)
SENT_FROM = re.compile(  # "wakil SMPN 4 Zulfa": what is said before a school makes the name behind it a pupil's
    r"\b(?:wakil|perwakilan|delegasi|utusan|siswi|siswa|murid|pelajar|juara|pemenang|ketua|anak|putri|peserta|kontingen|atlet)"
    r"(?:nya)?\s(?:dari\s|kelas\s|osis\s|[0-9]\s|[:-]\s){0,2}$",
    re.IGNORECASE,
)

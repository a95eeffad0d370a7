"""The shapes in which Indonesians give a secret away: the word for it, whose it is, a sign, and the secret."""

import re

from domain.leak_guard.reading import HIDDEN

KEYWORD = (
    r"p/w|p\.\s?w(?:\.|(?=\s?[:=]))|s[4@a]nd[1i]|p\s?[a4@]?\s?[s5$]{1,2}(?:\s?[s5$])?\s?w\s?[o0]?\s?r?\s?[o0]?\s?[dt]s?|pas[pw]ot|passphrase|(?:recovery|secret|backup)\sphrase|frasa\spemulihan|pass\s?code|pass|pwd|pw(?!\s(?-i:IPPNU|IPNU|NU|Fatayat|Muslimat|Ansor)\b|\W{1,4}(?-i:PC|PP|PAC)\b)|psw|kata\s?sandi|s\sa\sn\sd\si|sandi|kata\skunci(?!\s(?:pencarian|artikel|penelitian|utama|jurnal|berita|video|konten|materi|tema)\b)|"
    r"seed\sphrase|recovery\skey|key(?:nya)?\swi-?fi|"
    r"wi-?fi\skey|kunci\swi-?fi"
)
CODE = (
    r"kode\s(?:otp|verifikasi|pemulihan|cadangan|autentikasi|autentikator|authenticator|keamanan|login|"
    r"masuk|akses|reset|2fa|backup|recovery|"
    r"konfirmasi|rahasia|pagar|lemari|koper|laci|gerbang|gembok|loker|pintu|brankas|kunci|alarm|wa|whatsapp|telegram|instagram|ig|facebook|fb|"
    r"tiktok|google|tokopedia|lazada|netflix|spotify|discord|twitter|shopee|gojek|grab|dana|ovo|gopay)|"
    r"(?:backup|recovery|verification|security|login|2fa|otp|whatsapp|telegram|instagram)\scodes?|o\.?t\.?p|2fa|"
    r"cvv|cvc|mpin|m-pin|puk|kode\saktivasi|token\s(?:klik\s?bca|m-?banking|bca|bri|bni|mandiri|internet\sbanking)|(?:kode\s)?verif\scode|token\s(?:login|bot|api|akses)|bot\stoken|(?:api|secret|private)[\s_-]?keys?|kunci\s(?:api|rahasia)"
)
PIN = r"pin"
OF = (
    r"(?:nya|ku|mu|'?s)?(?:['\s-]{0,2}(?<!\w)(?:nya|akun|account|login|email|e-mail|surel|gmail|ig|instagram|"
    r"insta|tiktok|tik\stok|fb|facebook|twitter|x|yt|youtube|telegram|tele|wa|"
    r"whatsapp|canva|capcut|zoom|meeting|wi-?fi|hotspot|kantor|sekretariat|sekre|aula|gedung|baru|lama|"
    r"resmi|admin|official|grup|hp|laptop|panitia|tablet|sekolah|kas|"
    r"komputer|pc|pac|pw|pp|pk|pr|ippnu|ipnu|atm|bri|bni|bca|bsi|mandiri|dana|ovo|gopay|premium|pro|bisnis|m-?banking|"
    r"mobile\sbanking|brimo|kartu|debit|sim|rekening|loker|gembok|drive|google|"
    r"dari|untuk|buat|kita|saya|aku|kamu|kami|bendahara|ketua|sekretaris|humas|media|organisasi|bersama|"
    r"sementara|yang|yg|masuk|sekarang|skrg|tetap|masih|is|udah|sudah|"
    r"rahasia|buka|membuka|file|excel|layar|e|ne|shopee|tokopedia|lazada|grab|gojek|spotify|netflix|jago|seabank|linkaja|shopeepay|livin|instagramnya|musala|mushola|masjid|pondok|madrasah|operator|ku|mu|nya|besok|malam|nanti|rapat|tadi|grupnya|kelas|jadi|diganti|ganti|menjadi|the|my|our|"
    r"for|facebooknya|ignya|akunnya|wifinya|wifiku|emailnya|@?[\w.]{1,20}@[\w.]{3,30}|@[\w.]{2,30}|"
    r"discord|pdf|rar|zip|file|pintu|brankas|koper|lemari|laci|gerbang|rumah|2fa|[0-9]\s(?:digit|angka)|verifikasi|otp|login|kamu|anda|adalah|itu|ialah|yaitu|yakni)\b){0,6}"
)
SAID = r"(?P<sep>\s{0,2}(?:[:=>»]|->|=>|-\s|→)\s{0,3}|\s{1,3})"
VALUE = rf"(?P<value>\"[^\"\n{HIDDEN}]{{3,60}}\"|'[^'\n{HIDDEN}]{{3,60}}'|[^\s{HIDDEN}]{{1,64}})"
GIVEN = re.compile(
    rf"(?<![\w])(?:(?P<code>{CODE})|(?P<pin>{PIN})|(?P<word>{KEYWORD}))(?P<of>{OF}){SAID}{VALUE}",
    re.IGNORECASE,
)
NUMBER = re.compile(r"[0-9][0-9 .-]{2,14}(?<![ .-])(?![0-9])")
MORE_CODES = re.compile(r"(?:[\s,;/|]{1,3}(?:[0-9]{1,2}[.)]\s)?(?=\w{0,11}[0-9])[\w-]{4,14}(?![\w])){1,15}")
REVERSED = re.compile(
    r"(?<![\w\ufffc-])(?<![0-9] )(?P<value>(?:G-)?[0-9]{3}[- ]?[0-9]{1,5})(?![\w\ufffc])[\s,]{1,2}(?:(?:adalah|is|itu|"
    r"ini|=)\s)?(?:your\s|kode\s|the\s)?(?:[\w-]{1,15}\s){0,3}?"
    r"(?:kode(?!\s(?:pos|area|wilayah|negara|telkomsel|xl|indosat|tri|smartfren|axis|operator|unik|bank|promo|booking))|"
    r"code|otp|verifikasi|verification|pin)\b",
    re.IGNORECASE,
)
DISTANT = re.compile(
    rf"(?<![\w])(?:{KEYWORD})(?:nya|ku)?(?:\s[\w'-]{{1,20}}){{0,5}}\s?(?:[:=]|->|\sadalah|"
    rf"\sis)\s{{0,3}}(?P<value>[^\s{HIDDEN}]{{5,64}})",
    re.IGNORECASE,
)
LISTED = re.compile(
    rf"(?<![\w])(?:{KEYWORD})(?:nya|ku)?{OF}(?:\s[\w'-]{{1,20}}){{0,4}},\s(?P<value>(?=[^\s,]{{0,40}}[0-9])[^\s,{HIDDEN}]{{6,40}})",
    re.IGNORECASE,
)
GLUED = re.compile(
    rf"(?<![\w])(?:{KEYWORD})\s?\w{{0,12}}(?:nya|ku)(?:\s[\w'-]{{1,20}}){{0,4}}\s?[:=]\s{{0,2}}(?P<value>[a-z]{{12,40}})(?![\w])",
    re.IGNORECASE,
)
FAR_CODE = re.compile(
    rf"(?<![\w])(?:{CODE})(?:nya|ku)?(?:\s(?!(?:dari|ke|nomor|hubungi|call|harga|rp|sampai|tahun|sejak|tanggal|no)\b)[a-z]{{2,15}}){{1,2}}"
    r"\s(?P<value>[0-9]{3}[ -]?[0-9]{1,5})(?![\w./-])",
    re.IGNORECASE,
)
FAR_PIN = re.compile(
    r"(?<![\w])pin(?:nya|ku)?\s(?:atm|sim|hp|akun|kartu|dana|gopay|ovo|brimo|rekening|laptop|tablet)(?:nya|ku)?(?:\s[a-z]{2,15}){0,2}\s(?P<value>[0-9]{4}(?:[0-9]{2})?)(?![\w.])",
    re.IGNORECASE,
)
CODED = re.compile(  # "kode yg masuk sms: 530120"
    r"\bkode(?:nya|ku)?(?:\s(?!(?:pos|unik|booking|bayar|surat|produk|promo|area|wilayah|negara|bank|rek|rekening|"
    r"warna|soal|buku|barang|etik|saham|voucher|toko|error|html|hex|peserta|kelas)\b)[a-z]{2,12}){0,4}\W{1,3}"
    r"(?P<value>[0-9]{3}[ -]?[0-9]{3}|[0-9]{5,8})(?![\w./-])",
    re.IGNORECASE,
)
SENT = re.compile(
    r"\b(?:sms|login|log\sin|masuk|wa|whatsapp|telegram|tele|ig|instagram|fb|facebook|google|gmail|otp|verif\w*|"
    r"tiktok|shopee|dana|gopay|ovo|akun)(?:nya|ku)?\b",
    re.IGNORECASE,
)
PAIR = re.compile(
    r"(?<!\w)(?:u|user|usr|username|id|email|akun)\s?[:=]\s?[^\s,;|/]{2,40}[\s,;|/]{1,3}"
    rf"(?:p|pw|pass)\s?[:=]\s?(?P<value>[^\s{HIDDEN}]{{4,40}})",
    re.IGNORECASE,
)
_LETTERS = (
    r"(?:huruf\s(?:kecil|besar|kapital)|kapital|tanpa\sspasi|(?:di)?gandeng|disambung)(?:\ssemua|\ssemuanya)?"
)
DESCRIBED = re.compile(  # "pass nya huruf kecil semua: santriputri tanpa spasi"
    rf"(?<!\w)(?:{KEYWORD})\s?(?:nya|ku|mu)?{OF}(?:\s[\w'-]{{1,15}}){{0,4}}?(?:\W{{1,3}}(?:{_LETTERS}|ya|semua)){{1,3}}\W{{1,3}}(?P<value>[\w@#$!.&*-]{{6,40}})"
    rf"|(?<!\w)(?:{KEYWORD})\s?(?:nya|ku|mu)?{OF}\s?[:=]\s?(?P<told>[\w@#$!.&*-]{{6,40}})\W{{1,3}}{_LETTERS}",
    re.IGNORECASE,
)
SPOKEN = re.compile(rf"(?<!\w)(?:{KEYWORD})(?:nya|ku|mu)?(?!\w)", re.IGNORECASE)
MIXED = re.compile(
    rf"(?<![\w@#/.:&?=%\ufffc-])(?P<value>(?=[^\s/]{{0,40}}[a-z])(?=[^\s/]{{0,40}}[0-9])[a-z0-9][\w!#$%&*@^~?+=.-]{{5,40}})(?![\w/{HIDDEN}@])",
    re.IGNORECASE,
)
DATED = re.compile(  # a birthday or another number that is no year
    r"^(?:\s[a-z'-]{2,15}){1,5}\s?[:=]?\s(?P<value>(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9]{4}|[0-9]{6}|[0-9]{8})(?![\w./-])",
    re.IGNORECASE,
)
LOGIN = re.compile(
    rf"\b(?:login|log\sin|masuk|akun|user(?:name)?|wi-?fi)(?:nya)?(?:\s\w{{1,15}}){{0,2}}\s?[:=]?\s?[\w.@-]{{3,40}}(?:\s\w{{1,15}})?\s?[/|]\s?(?P<value>[^\s/|{HIDDEN}]{{5,40}})",
    re.IGNORECASE,
)
WIFI = re.compile(
    rf"(?<!nama )\b(?:wi-?fi|hotspot)(?:\s\w{{1,15}}){{0,2}}\s?[:=]\s?(?P<value>[^\s{HIDDEN}]{{6,40}})",
    re.IGNORECASE,
)
LOCKED = re.compile(
    rf"\b(?:{KEYWORD}|atm|hp|akun|wi-?fi|kunci|gembok|login|m-?banking|brimo|livin|bri|bni|bca|bsi|mandiri|rekening)(?:nya|ku)?\b",
    re.IGNORECASE,
)
TOLD = re.compile(r"(?:adalah|itu|is|ialah|yaitu|yakni|jadi|menjadi)\W*$", re.IGNORECASE)
LETTERED = re.compile(r"(?=[\w-]{0,63}[0-9])[\w-]{5,64}")
ONE_WORD = re.compile(r"[a-z]{6,30}(?=\s?(?:[,(\n]|$|ya\b))", re.IGNORECASE)
PHRASE = re.compile(r"[^\n.,;!?()\ufffc]{3,60}")
STARRED = re.compile(r"[*xX_#-]+")
UNITS = re.compile(
    r"\s?(?:-?\s?(?:digit|angka|karakter|huruf|menit|detik|jam|hari|kali|orang|akun|buah|pcs|ribu|rb|juta|"
    r"rupiah|biji|langkah|tahun|bulan|persen|per|hz|mm|cm|peserta|k)\b|%|-an\b)",
    re.IGNORECASE,
)

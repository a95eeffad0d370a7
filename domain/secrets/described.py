"""Secrets that are described instead of written: a birthday, a pattern, the answer to a question, words in a row."""

import re
from itertools import islice

_SAID = (
    r"\b(?:(?:buka|masuk|login)nya\spak[ae]i?|p/?wd?|pass\w{0,6}|pas?s?wo?r?d|sandi|kunci|pola|pin|kode(?=nya|ku))"
    r"(?:\s?(?:nya|ku|ne|e))?\b"
)
MOST_SAID = 100
_WORD = re.compile(_SAID)
_SIGN = r"(?:titik|spasi|enter|koma|pagar|bintang|tanda seru)"
_SIZED = r"\bhuruf\s[a-z]\s(?:besar|kecil|kapital|gede)"
_POLICY = re.compile(
    r"\b(?:minimal|harus|wajib|kombinasi|campuran|kuat|lemah|jangan|hindari|ditebak|misal\w{0,5}|contoh|tidak boleh"
    r"|gabungan|apa)\b"
)
_DIGIT = r"(?:[0-9]|nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)"
_HOW = re.compile(
    rf"{_SAID}.{{0,60}}?\b(?:(?:tgl|tanggal|tahun|thn|bulan|bln|hari)\s(?:lahir|ultah|harlah|berdiri|nikah|jadian|kelahiran)"
    r"|(?:ulang\stahun|ultah|hari\sjadi|(?:nik|nisn?|npsn|nia|nip)\s(?:ketua|bendahara|sekretaris|operator|kepala|masing|sendiri)|(?:no|nomor|nomer)\s(?:hp|wa|telp\w{0,4}|induk|absen|rumah|anggota|nik|nis\w?|nia|plat))\b"
    r"|(?:belakang|depan|ujung|akhir)(?:nya|an|annya)?\s(?:\w+\s){0,2}(?:[0-9]+|seru|angka|tanda|kapital|besar|kecil"
    r"|titik|bintang|pagar)\b|huruf\s(?:besar|kecil|gede|kapital|depan)|pakai?e?k?\skapital|kapital\sdepan|tanpa\sspasi"
    r"|disambung|digandeng|dibalik|kebalik|dari\sbelakang"
    r"|(?:terus|trus|trs|plus|tambah|ditambah|diikuti)\s(?:angka\s|tahun\s|tanda\s)?(?:[0-9]{2,}|seru|pagar|bintang|lahir)"
    rf"|(?:1|satu)\s(?:sampai|sampe|sampek|s/?d|-)\s{_DIGIT}|(?:sama|sm)\s(?:kayak|kyk|dgn|dg|dengan|seperti|kaya|kek|karo|sareng)"
    r"\s(?:user\w{0,4}|nama|ig|yang|yg|akun|email|fb)"
    rf"|nama\s\w+\s(?:\w+\s)?(?:\+|terus|plus|trus|tambah)|(?:angka\s)?{_DIGIT}(?:nya)?\s(?:semua|\w+\s?kali\b|[0-9]+x\b)"
    rf"|(?:[0-9]{{1,2}}|{_DIGIT})\s?(?:kali|x|ping)\s(?:angka|huruf|nomor|tombol)?\s?(?:{_DIGIT}|[a-z])\b)"
)
_SAME = re.compile(
    rf"{_SAID}\s?[:=]\s?(?:sama|idem|sda|ditto)\s*$|\b(?:dibalik|kebalik|digabung|ditambah|tambah|plus|terus|trus)\b.{{0,25}}?\b(?:itu|adalah|jadi|ya)\s{_SAID}"
    rf"|\b(?:huruf\s(?:kecil|besar|gede|cilik)\s(?:semua|kabeh)|tanpa\s(?:spasi|kutip|titik))\b.{{0,25}}?\b(?:itu|ya)\s{_SAID}",
    re.MULTILINE,
)
_TYPED = re.compile(
    rf"{_SAID}.{{0,30}}?\b{_SIGN}(?:\s{_SIGN})+\b"
    r"|\b[a-z]\s?nya\s(?:diganti|pakai|pake|jadi|ganti|diubah)\s(?:angka\s)?[0-9@$!]"
    rf"|{_SAID}.{{0,40}}?{_SIZED}|{_SIZED}\b.{{0,40}}?{_SAID}"
    r"|\b(?:pass\s?phrase|(?:kalimat|frasa|frase)\s(?:sandi|kunci)|master\spassword)\s?(?:nya|ku|ne)?"
    r"\s?[:=]\s?[a-z]+(?:[ -][a-z]+){2,6}\s*$"
)
_NAME = re.compile(
    r"\b(?:p/?wd?|pass\w{0,6}?|sandi|kunci)\s?(?:nya|ku|ne|e)\b.{0,15}?\bnama(?:nya)?\s"
    r"(?!pengguna|akun|user|panitia|siapa)\w+"
)
_SPELLED = re.compile(
    r"(?<!\w)[a-z](?:\s(?:besar|kecil|kapital|gede|gedhe))?\s?[,;-]\s?[a-z](?:\s(?:besar|kecil|kapital|gede|gedhe))?"
    r"(?:\s?[,;-]\s?[a-z0-9](?:\s(?:besar|kecil|kapital|gede|gedhe))?){3,}(?!\w)"
)
_PATTERN = re.compile(
    r"\bpola(?:nya)?\b.{0,30}?(?:\b(?:hp|layar|kunci|tablet|wa)\w{0,4}\b.{0,12}?[:=]"
    r"|\b(?:huruf|bentuk|kebalik|dari\s(?:kiri|kanan|atas|bawah|pojok)|zigzag|letter)\b)"
    rf"|(?:{_SAID}|\b(?:hp|layar|tablet)\b).{{0,30}}?\b(?:gambar|bentuk|garis|goresan|geser)(?:nya)?\s(?:huruf\s)?[a-z]\b(?!\w)"
)
_ANSWER = re.compile(
    r"\b(?:pertanyaan|jawaban|jawab)\s(?:pertanyaan\s)?(?:keamanan|rahasia|pemulihan)\w{0,4}\b.{0,40}?"
    r"(?:[:=]|\bjawab\w*|\b(?:itu|adalah|yaitu)\b)\s?\w{3,}|\bsecurity\s(?:question|answer)s?\b.{0,40}?[:=]\s?\w{3,}"
    r"|\bnama\s(?:gadis\s)?ibu\s(?:kandung\w{0,4})\s?(?:[:=]|adalah|itu|ya)?\s(?!siapa|di|untuk|yang|apa|tidak|ga|gak|nggak|jangan|harus|boleh|perlu|wajib|sudah|belum|kita|saya)\w{3,}"
)
_WORDS = re.compile(
    r"\b(?:seed|frasa|frase|phrase|mnemonic|mnemonik|12\skata|24\skata)\b.{0,40}?[:=]?\s"
    r"(?:(?:[0-9]{1,2}[.)]\s?)?[a-z]{3,10}[ ,]{1,2}){7,}"
)


def is_told(text: str) -> bool:
    """Whether this text (in small letters) describes how one gets in."""
    if any(rule.search(text) for rule in (_SPELLED, _WORDS, _ANSWER)):
        return True
    if _POLICY.search(text):
        return False
    last = next(islice(_WORD.finditer(text), MOST_SAID, None), None)
    begun = text[: last.end()] if last else text  # nobody says it so often
    return any(rule.search(begun) for rule in (_HOW, _TYPED, _SAME, _NAME, _PATTERN))

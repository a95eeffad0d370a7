"""The words people use for time, in Indonesian and English, each with its short forms and usual typos."""

WEEKDAYS = {"senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "sabtu": 5, "minggu": 6, "ahad": 6}
PASARAN = frozenset({"legi", "pahing", "pon", "wage", "kliwon"})

# Minutes of the day from which, and before which, a part of the day may be used.
# malam also reaches over midnight; see AFTER_MIDNIGHT.
PARTS = {
    "pagi": (0, 720),
    "subuh": (0, 720),
    "dinihari": (0, 720),
    "siang": (600, 960),
    "sore": (900, 1140),
    "afternoon": (720, 1140),
    "evening": (990, 1440),
    "malam": (1080, 1440),
}
AFTER_MIDNIGHT = 300
# What the buttons propose when only a part of the day was said, in minutes of the day.
USUAL = {
    "pagi": 480,
    "subuh": 300,
    "dinihari": 180,
    "siang": 780,
    "sore": 960,
    "afternoon": 900,
    "evening": 1140,
    "malam": 1170,
}
# What invitations print for a prayer when no city is known, in minutes of the day.
PRAYERS = {"subuh": 300, "dzuhur": 750, "jumatan": 780, "ashar": 945, "maghrib": 1110, "isya": 1170}
PRAYER_PART = {
    "subuh": "pagi",
    "dzuhur": "siang",
    "jumatan": "siang",
    "ashar": "sore",
    "maghrib": "malam",
    "isya": "malam",
}
RAMADAN_ONLY = {"tarawih": 1230, "buka": 1080, "sahur": 210}
UNITS = {
    "menit": "minute",
    "jam": "hour",
    "hari": "day",
    "minggu": "week",
    "pekan": "week",
    "bulan": "month",
    "tahun": "year",
}
FUSED = {
    "semenit": "minute",
    "sejam": "hour",
    "sehari": "day",
    "seminggu": "week",
    "sepekan": "week",
    "sebulan": "month",
    "setahun": "year",
}
ZONES = {"wib": "Asia/Jakarta", "wita": "Asia/Makassar", "wit": "Asia/Jayapura", "utc": "UTC"}
NEXT_WORDS = frozenset({"depan", "mendatang"})
PAST_WORDS = frozenset({"lalu", "kemarin"})

_FORMS = """
senin: senen snin snn monday moday
selasa: slasa selas slsa sls tuesday tusday
rabu: rebo rabo rbu wednesday wensday wednesay
kamis: kemis kms kmis thursday thurday
jumat: jmt jumaat jumt jmat jumuah friday
sabtu: sbtu sbt saptu setu sabtuu saturday satuday
minggu: mgg mggu minggo mingu
ahad: akhad ahd sunday
besok: bsk bsok besk besuk esok beso besook tomorrow tmrw tmr tomorow tommorow tommorrow
lusa: lsa
kemarin: kemaren kmrn kmarin yesterday
hariini: today
tonight: tonite
pagi: pg pgi morning
siang: siank sian
sore: sr petang sor
malam: mlm malem mlem mlam night
subuh: shubuh subu fajr
dzuhur: zuhur dhuhur duhur lohor luhur dhuhr
ashar: asar asr ashr
maghrib: magrib mghrib maghreb
isya: isyak isa isha isyaa
jumatan: jumuatan
tarawih: taraweh terawih teraweh tarawehan tarawihan
jam: jm
pukul: pkl pk puku
tanggal: tgl tggl tngl
bulan: bln month months
hari: hr day days
pekan: week weeks
tahun: thn year years
menit: mnt mnit minute minutes mins
depan: dpn
mendatang: yad
lalu: ago kmaren
ini: nih
nanti: nti nnti ntar entar tar later
tadi: td tdi
lagi: lg
dalam: dlm
setiap: tiap saban every each stiap
dan: dn and serta
atau: or
sampai: sampe smpai hingga until till through sd
selesai: slesai rampung finish finished done
sekitar: kira kurleb sekitaran about around circa
setengah: stengah setngah stgh stngh
seperempat: quarter
lewat: lewet lebih past
kurang: krg
bada: bakda badda habis abis setelah sesudah selepas usai after
sebelum: sblm before
jelang: menjelang
sholat: salat shalat solat
akhir: end
awal: beginning early start
pertengahan: mid middle
pertama: first
kedua: second
ketiga: third
keempat: fourth
kelima: fifth
terakhir: trakhir
pada: pd on
selamat: slamat met good
segera: secepatnya secepetnya asap soon sgera
weekend: weekends
legi:
pahing: paing
noon: midday
"""
# Short forms that are also other words: they count only beside a number or another word of time.
WEAK = {
    "sen": "senin",
    "sel": "selasa",
    "rab": "rabu",
    "kam": "kamis",
    "jum": "jumat",
    "sab": "sabtu",
    "mon": "senin",
    "tue": "selasa",
    "tues": "selasa",
    "wed": "rabu",
    "thu": "kamis",
    "thur": "kamis",
    "thurs": "kamis",
    "fri": "jumat",
    "sat": "sabtu",
    "sun": "ahad",
}
HOURS = frozenset({"hour", "hours", "hrs"})

CANON: dict[str, str] = {}
for _line in _FORMS.strip().splitlines():
    _name, _, _others = _line.partition(":")
    CANON[_name] = _name
    CANON.update(dict.fromkeys(_others.split(), _name))
for _table in (WEEKDAYS, PARTS, PRAYERS, ZONES, FUSED):
    CANON.update({_name: _name for _name in _table})

# Words long enough that one wrong letter still points at one word only.
_LONG_WORDS = """
selasa september oktober november desember januari februari agustus tanggal
tomorrow saturday sunday monday tuesday wednesday thursday december october january february
"""
GUESSABLE = tuple(_LONG_WORDS.split())

_COUNTED = """
juz rp idr usd pasal ayat usia umur kelas kls bab hal halaman no nomor nmr versi v rt rw km angkatan edisi
episode eps ep part bagian seri level lantai lt gang ruang kamar meja kloter gelombang season vol volume
chapter skor nilai ipk suhu harga hrg diskon promo tinggi berat kode pin otp kelompok tim age grade class
page number room sd sdn smp smpn sma sman smk smkn mts mtsn man min madrasah pac pr ranting halaqah
harlah reel reels slide foto gambar point poin total sebanyak minimal maksimal rasio rating skala
"""
# A number after one of these is not a time.
COUNTED = frozenset(_COUNTED.split())
SCRIPTURE = frozenset({"qs", "surah", "surat", "hadis", "hadits"})
_MEASURES = "km m kg cm mm gb mb ribu rb juta jt persen usd rupiah poin liter"
# A dotted number before one of these is a measure, not a clock.
MEASURES = frozenset(_MEASURES.split())

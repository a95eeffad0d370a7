promotion-thanks-ask = Di laporan akhir { $unit } ada ucapan terima kasih, urut abjad, tanpa angka. Bolehkah namamu disebut di sana?
promotion-thanks-yes-button = Boleh
promotion-thanks-no-button = Tidak usah
promotion-thanks-yes-in-button = Nomor { $number }: boleh
promotion-thanks-no-in-button = Nomor { $number }: tidak usah
promotion-thanks-page = <b>Namamu di ucapan terima kasih</b>
promotion-thanks-unit =
    { $on ->
        [yes] • { $unit }: boleh disebut
       *[no] • { $unit }: tidak disebut
    }
promotion-thanks-toast =
    { $on ->
        [yes] Oke, namamu boleh disebut. Bisa kamu ubah di /dataku.
       *[no] Oke, namamu tidak disebut. Bisa kamu ubah di /dataku.
    }
promotion-thanks-minor = Nama hanya disebut untuk yang sudah 18 tahun. Kebaikanmu tetap dihitung, tanpa nama.

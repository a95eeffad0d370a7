# Fitur yang bisa dihidupkan dan dimatikan.
switches-about = Yang dimatikan hilang dari menu. Data yang sudah ada tetap tersimpan.
switches-line = • { $name }: <b>{ $on ->
    [yes] hidup
   *[no] mati
}</b>
switches-name = { $name ->
    [plans] Rencana
    [promotions] Siarkan
    [calendar] Kalender
    [takeovers] Takeover dan live
    [roster] Piket humas
   *[departments] Bidang
}
switches-turn-button = { $on ->
    [yes] Hidupkan { switches-name }
   *[no] Matikan { switches-name }
}
switches-offer = { $name ->
    [departments] Rencana dan anggota <b>{ $unit }</b> makin banyak. Mau memberi label bidang, misalnya Kaderisasi atau Dakwah?
    [plans] Mau memakai Rencana di <b>{ $unit }</b>?
    [promotions] Mau memakai Siarkan di <b>{ $unit }</b>?
    [takeovers] <b>{ $unit }</b> sudah rajin menyiarkan. Mau meminjamkan akun resmi kepada kader beberapa jam, tanpa membagikan kata sandi? Humas membuka slotnya, kader mendaftar, dan serah terimanya dicatat. Live juga bisa direncanakan.
    [roster] Sudah beberapa laporan masuk ke <b>{ $unit }</b>. Mau memakai piket mingguan? Laporan baru langsung disampaikan ke yang piket, lalu ke piket cadangan, jadi tidak ada yang terlewat. Piket bisa dititipkan sekali ketuk.
   *[calendar] Mau memakai Kalender di <b>{ $unit }</b>?
}
switches-yes-button = Ya, hidupkan
switches-no-button = Tidak
switches-taken = { switches-name } hidup di <b>{ $unit }</b>. Aturlah di /atur.
switches-declined = Baik. Ini tidak kutawarkan lagi di masa khidmat ini.
switches-off = Ini dimatikan di unitmu. Pengurus bisa menghidupkannya di /atur, Fitur.

# Usul akun baru di meja yang memutuskan.
account-request-desk-head = <b>Usul akun baru</b> dari { $unit }
account-request-desk-help = { $own ->
    [yes] Unitmu memutuskan sendiri.
   *[no] Boleh disetujui, boleh juga ditawari tempat di akun kita.
}
account-request-desk-seats = Dua PJ dewasa belum lengkap, jadi belum bisa disetujui.
account-request-desk-approve-button = Setujui
account-request-desk-place-button = Tempatkan di akun kami
account-request-desk-decline-button = Tolak
account-request-desk-back-button = Kembali
account-request-desk-ask-place = Di akun mana kontennya kita muat? Rencana pertamanya langsung kubuat.
account-request-desk-no-account = Unitmu belum punya akun resmi yang dicatat. Tambahkan dulu lewat /akun.
account-request-desk-ask-reason = Apa alasannya? Jawabannya ramah, dan memberi mereka langkah berikutnya.
account-request-desk-reason-button = { $reason ->
    [reached] Sudah terjangkau akun kami
    [people] PJ dewasa belum siap
    [rhythm] Takut cepat sepi
    [purpose] Tujuannya belum jelas
   *[later] Belum sekarang
}
account-request-desk-done = { $state ->
    [approved] Disetujui. Mereka membuka akunnya, lalu menulis namanya.
    [placed] Dapat tempat di akun kami.
    [declined] Belum disetujui: { $reason }.
    [opened] Akunnya sudah jadi.
    [draft] Sedang diubah yang mengusulkan.
   *[withdrawn] Ditarik yang mengusulkan.
}
account-request-desk-reason = { $reason ->
    [reached] sudah terjangkau akun kami
    [people] PJ dewasa belum siap
    [rhythm] takut cepat sepi
    [purpose] tujuannya belum jelas
   *[later] belum sekarang
}
account-request-desk-toast = { $did ->
    [approved] Disetujui. Kukabari mereka.
    [placed] Rencana pertamanya sudah kubuat. Kukabari mereka.
   *[declined] Sudah kujawab dengan ramah.
}
account-request-desk-title = Konten { $unit }: { $purpose }
account-request-desk-story = Usul akun { $unit }: { $purpose }
account-request-desk-gone = Usul akun itu sudah tidak ada.
account-request-desk-over = Usul akun ini sudah diputuskan atau ditarik.
account-request-desk-own = Ini usulmu sendiri. Biar orang lain yang memutuskan, ya.
account-request-desk-only = Usul akun ini diputuskan { $unit }.
account-request-desk-two = Dua PJ dewasa belum lengkap. Minta mereka melengkapinya dulu, ya.

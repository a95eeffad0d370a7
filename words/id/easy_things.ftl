# Satu hal mudah yang bisa dilakukan berikutnya.
easy-things-task = <b>Yang mudah sekarang:</b> tugasmu "{ $title }" masih terbuka sampai { $at }.
easy-things-task-button = Buka tugasku
easy-things-offer = <b>Yang mudah pekan ini:</b> ikut menyebarkan "{ $title }", sampai { $at }.
easy-things-offer-button = Aku mau lihat
easy-things-day = <b>Yang mudah pekan ini:</b> belum ada yang merencanakan { $title } ({ $at }). Siapa punya ide?
easy-things-day-button = Rencanakan ini
easy-things-idea = <b>Yang mudah pekan ini:</b> kirim satu ide konten. Satu kalimat saja cukup.
easy-things-idea-button = Kirim ide

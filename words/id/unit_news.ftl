# Kabar Pekan untuk grup: angka saja, tanpa nama.
unit-news-title = <b>Kabar Pekan { $unit }</b>
    { $first } – { $last }
unit-news-published = Terbit di akun resmi: { $count } konten.
unit-news-shown = • { $title }
unit-news-takeovers = Takeover: { $count } kali.
unit-news-lives = Live: { $count } kali.
unit-news-promoted = Ikut menyebarkan: { $count } kali. Pesan kita jadi sampai lebih jauh.
unit-news-thanks = Terima kasih untuk { $count } orang yang ikut membantu pekan ini.
unit-news-look-button = Lihat

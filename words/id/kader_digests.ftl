# Pekan seorang kader, hanya untuk dirinya sendiri.
kader-digests-title = { $greeting }. Pekanmu, { $first } – { $last }:
kader-digests-helped = Kamu ikut membantu (hanya kamu yang membaca ini):
kader-digests-promoted = • menyebarkan { $count } promosi
kader-digests-published = • menerbitkan { $count } konten
kader-digests-takeovers = • memegang akun dalam { $count } takeover
kader-digests-lives = • memandu { $count } live
kader-digests-reported = • memberi tahu humas tentang { $count } hal
kader-digests-thanks = Terima kasih, itu berarti buat kita semua.
kader-digests-quiet = Pekan yang tenang juga tidak apa-apa.
kader-digests-set-button = Atur kabar pekan

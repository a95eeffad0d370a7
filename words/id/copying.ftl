# Menyalin rencana.
copying-button = Salin jadi rencana baru
copying-made = Sudah kusalin. Sekarang pilih waktunya, ya.

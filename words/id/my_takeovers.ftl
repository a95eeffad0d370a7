# Takeover dalam Tugasku dan Punyaku.
my-takeovers = <b>Takeover</b>
my-takeovers-line = { $slot }, { $account }: { $what ->
    [wanted] kamu mendaftar
    [offered] ditawarkan kepadamu
    [asked] menunggu izin pembina
    [held] giliranmu
    [guarded] kamu penjaga akunnya
   *[beside] kamu mendampingi
}
my-takeovers-lists-button = Daftar { $slot }

# Nama peran dan jabatan.
offices-role = { $role ->
    [pengurus] pengurus
    [pembina] pembina
   *[humas] humas
}
offices-office = { $office ->
    [ketua] ketua
    [wakil-ketua] wakil ketua
    [sekretaris] sekretaris
    [wakil-sekretaris] wakil sekretaris
    [bendahara] bendahara
    [wakil-bendahara] wakil bendahara
    [koordinator] koordinator bidang/lembaga
   *[anggota] anggota pengurus
}

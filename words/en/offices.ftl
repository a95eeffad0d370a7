# Names of roles and offices.
offices-role = { $role ->
    [pengurus] pengurus
    [pembina] pembina
   *[humas] humas
}
offices-office = { $office ->
    [ketua] chair
    [wakil-ketua] vice chair
    [sekretaris] secretary
    [wakil-sekretaris] vice secretary
    [bendahara] treasurer
    [wakil-bendahara] vice treasurer
    [koordinator] coordinator of a department
   *[anggota] board member
}

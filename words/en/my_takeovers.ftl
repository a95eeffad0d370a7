# Takeovers in my tasks and my plans.
my-takeovers = <b>Takeovers</b>
my-takeovers-line = { $slot }, { $account }: { $what ->
    [wanted] you applied
    [offered] offered to you
    [asked] waiting for the pembina
    [held] your turn
    [guarded] you look after the account
   *[beside] you stand beside her
}
my-takeovers-lists-button = Lists { $slot }

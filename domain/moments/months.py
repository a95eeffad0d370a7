"""The names of the civil months with the spellings that people use."""

_SPELLED = """
januari jan january januri
februari feb pebruari febuari february peb
maret mar mrt march
april apr
mei may
juni jun june
juli jul july
agustus agu ags agt agst aug august
september sep sept
oktober okt oct october
november nov nopember nop novmber
desember des dec december desmber
"""

CIVIL = {
    name: number for number, line in enumerate(_SPELLED.strip().splitlines(), 1) for name in line.split()
}

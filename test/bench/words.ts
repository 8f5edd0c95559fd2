/** What Danish plans are made of. Organisations are real, plans and people are not. */
export const municipalities = [
  'Aabenraa', 'Aalborg', 'Aarhus', 'Albertslund', 'Allerød', 'Assens', 'Ballerup', 'Billund', 'Bornholm', 'Brøndby', 'Esbjerg', 'Faxe',
  'Fredensborg', 'Fredericia', 'Frederikshavn', 'Furesø', 'Gentofte', 'Gladsaxe', 'Greve', 'Guldborgsund', 'Haderslev', 'Hedensted', 'Helsingør',
  'Herning', 'Hillerød', 'Hjørring', 'Holbæk', 'Holstebro', 'Horsens', 'Hvidovre', 'Ikast-Brande', 'Kalundborg', 'Kolding', 'København', 'Køge',
  'Langeland', 'Lejre', 'Lolland', 'Mariagerfjord', 'Middelfart', 'Morsø', 'Norddjurs', 'Nyborg', 'Næstved', 'Odense', 'Randers', 'Ringsted',
  'Roskilde', 'Rødovre', 'Silkeborg', 'Skanderborg', 'Skive', 'Slagelse', 'Svendborg', 'Sønderborg', 'Thisted', 'Tønder', 'Vejle', 'Viborg', 'Vordingborg',
];

export const programmes = [
  { id: 'faelles-digital-strategi', title: 'Den fælles digitale strategi 2026-2029' },
  { id: 'sundhed-for-alle', title: 'Sundhed for alle 2025-2028' },
  { id: 'groen-omstilling', title: 'Lokal grøn omstilling 2026-2030' },
  { id: 'unge-i-uddannelse', title: 'Flere unge i uddannelse og job' },
  { id: 'et-vaerdigt-aeldreliv', title: 'Et værdigt ældreliv' },
];

export const targetGroups = [
  { id: 'aeldre', name: 'Ældre' },
  { id: 'unge', name: 'Unge' },
  { id: 'boernefamilier', name: 'Børnefamilier' },
  { id: 'borgere-med-handicap', name: 'Borgere med handicap' },
  { id: 'virksomheder', name: 'Virksomheder' },
  { id: 'kortuddannede', name: 'Kortuddannede' },
];

export const areas = ['Digital Post og selvbetjening', 'Informationssikkerhed', 'Fællesskaber og frivillige', 'Kompetencer hos medarbejderne', 'Tilgængelige løsninger', 'Viden og evaluering'];

export const tasks = [
  'Vejledninger til digital fuldmagt', 'Oplysningskit til borgerservice og biblioteker', 'Kurser for it-frivillige', 'Nye vandposter på alle skoler',
  'Hjemmebesøg til ældre med demens', 'Ladestandere ved kommunens ejendomme', 'Tilgængelighedserklæringer på alle websteder', 'Praktikpladser til unge uden uddannelse',
  'Demomiljø til undervisning i selvbetjening', 'Fælles indkøb af hjælpemidler', 'Kortlægning af ensomhed blandt unge', 'Sproggrupper på bibliotekerne',
  'Energirenovering af daginstitutioner', 'Telefonlinje for pårørende', 'Temadage for frontmedarbejdere', 'Film om informationssikkerhed på flere sprog',
];

export const results = [
  'Materialet udarbejdes', 'Aftale med samarbejdsparterne', 'Afprøvning i to lokalområder', 'Afsluttende møde med brugerne', 'Offentliggørelse på kommunens hjemmeside', 'Uddannelse af medarbejderne',
];

export const sentences = [
  'Indsatsen skal hjælpe de borgere, der har sværest ved at bruge løsningerne.',
  'Materialet afprøves sammen med brugerne, før det sendes ud.',
  'Erfaringerne fra sidste år viser, at flere bør inddrages tidligt.',
  'Forvaltningen aftaler det nærmere indhold med bibliotekerne og de frivillige foreninger.',
  'Udgifterne holdes inden for den ramme, som udvalget har besluttet.',
  'Arbejdet følges af en gruppe med deltagere fra forvaltning, brugere og pårørende.',
  'Der er fokus på klart sprog og på hjælp til dem, der ikke selv spørger.',
];

export const deadlines = ['2026-03-31', 'ultimo oktober 2026', 'medio september 2026', 'i efteråret 2026', '3. kvartal 2026', '30. juni 2026', '15.12.2026', 'primo 2027', 'i løbet af 2026', 'uge 42 2026', 'senest 1. november 2026'];

export const owners = ['Borgerservice', 'Biblioteket', 'Skoleforvaltningen', 'Teknik og Miljø', 'Sundhedsforvaltningen', 'Digitaliseringsafdelingen'];

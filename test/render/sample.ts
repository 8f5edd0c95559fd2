import {
  blank, callout, code, facts, foreign, heading, light, list, muted, ordered, paragraph, strong, toWrite,
  type Document,
} from '../../src/render/document.ts';

/** A status report with one of everything, as the goldens beside it show. */
export const sample: Document = {
  lang: 'da',
  title: 'Handlingsplan om kommunikation og hjælp for borgere og virksomheder (9.2)',
  subtitle: ['Status pr. 3. oktober 2017 · i kraft 1. juni 2017 · evalueres primo 2018'],
  blocks: [
    facts(
      ['Trafiklys', light('green', 'grøn'), ' 7 · ', light('yellow', 'gul'), ' 0 · ', light('red', 'rød'), ' 0 · ', light('grey', 'grå'), ' 8'],
      ['Status', 'i gang 6 · planlagt 1 · ', strong('ikke oplyst 8')],
      ['Kilde', muted('Referat af netværksmøde, oktober 2017')],
    ),
    heading(2, 'Til beslutning'),
    callout('decision', 'Kanal', 'Skal oplysningskittet ligge på ', foreign('en', 'Borger.dk'), ' eller digst.dk? Indstilling: at kanalen ændres til digst.dk, og at planen rettes i næste udgave.'),
    callout('missing', 'Mangler', '12 initiativer har ingen ejer. Se ', code('planspor explain no-owner'), '.'),
    heading(2, 'Borgere · A Digital Post'),
    {
      kind: 'table',
      caption: 'Initiativer og hvor de står',
      columns: [
        { title: 'Initiativ', flex: true, rowHeader: true },
        { title: 'Ejer' },
        { title: 'Frist' },
        { title: 'Status' },
        { title: 'Lys' },
      ],
      rows: [
        [['Kommunikation om fuldmagtsløsning'], ['ikke angivet'], ['i løbet af 2017 (sat 2017-10-03)'], ['i gang'], [light('green', 'grøn')]],
        [['Læseadgang for pårørende, værger og andre med fuldmagt'], ['Digitaliseringsstyrelsen'], ['ultimo oktober 2017'], ['i gang'], [light('yellow', 'gul')]],
        [['Oplysning til unge'], ['ikke angivet'], ['ingen'], ['ikke oplyst'], [light('grey', 'grå')]],
        [['Animationsfilm på 6 sprog (العربية, 日本語)'], ['Kommuner'], ['2017-09-01'], ['i gang'], [light('red', 'rød')]],
        [['Telefonlinje'], ['Borgerservice'], ['løbende'], ['i drift'], [light('none', 'intet')]],
      ],
    },
    heading(2, 'Næste skridt'),
    list(
      ['Gode råd om informationssikkerhed formidles i efteråret 2017; fristen løber til 30. november, og der er ikke givet status siden planen trådte i kraft.'],
      ['Netværksdag 7. december (planlagt; kobling udledt)'],
    ),
    ordered(['Planen godkendes'], ['Planen offentliggøres']),
    heading(2, 'Vurdering'),
    paragraph('Andelen, der logger på Digital Post, er ', strong('74,3\u00a0%'), '. Resultatet er ', toWrite('godt, middel eller dårligt'), ' i forhold til målet.'),
    blank('Vurdering mangler: to-tre sætninger om årets resultat'),
    heading(3, 'Målinger'),
    {
      kind: 'table',
      columns: [{ title: 'Måling' }, { title: 'Antal', align: 'right' }, { title: 'Ændring', align: 'right' }],
      rows: [
        [['kpi-1'], ['1.204'], ['+12']],
        [['kpi-2'], ['87'], ['-3']],
      ],
    },
    heading(4, 'Sådan læses status'),
    paragraph('Beregnet efter reglen one-year.'),
  ],
};

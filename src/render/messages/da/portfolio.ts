import type { PortfolioWords } from '../portfolio.ts';
import { language } from './language.ts';

const { number, plural } = language;

export const portfolio: PortfolioWords = {
  heading: 'Porteføljen',
  count: (plans) => `${number(plans)} ${plural(plans, 'plan', 'planer')}`,
  plan: 'Plan',
  plans: 'Planer',
  programme: 'Program',
  organisation: 'Organisation',
  order: 'Planerne med flest overskredne frister først',
  noProgramme: 'Intet program angivet',
  noOwner: 'Ingen ejer angivet',
  lights: 'Planernes trafiklys',
  initiatives: 'Initiativer',
  overdue: 'Over frist',
  dueSoon: (within) => `Inden for ${number(within)} ${plural(within, 'dag', 'dage')}`,
  undated: 'Uden frist',
  notReported: 'Ikke oplyst',
  parts: 'Plan for plan',
  entries: 'Fristerne',
  firstOf: (shown, all) => `Vist er de første ${number(shown)} af ${number(all)}. Alle findes i et regneark (xlsx) eller som data (json).`,
  hint: 'Planerne er for mange til at blive vist hver for sig. En enkelt plan ses med --plan og dens id, alle på én gang i et regneark (xlsx) eller som data (json).',
  entriesHint: 'Fristerne er for mange til at blive vist her. En enkelt plans frister ses med --plan og dens id, en ejers med --owner, og alle på én gang i et regneark (xlsx), som csv eller som data (json).',
};

import type { CheckSetting } from '../../analysis/check.ts';
import type { CheckId } from '../../analysis/checks/index.ts';

/** What one language says of a check besides its findings. */
export interface Page {
  /** Why it matters to the plan, in a few sentences. */
  why: string;
  fix: string;
  /** What can be set of this check alone, by key. */
  options?: Readonly<Record<string, string>>;
}

export interface PageWords {
  pages: Readonly<Record<CheckId, Page>>;
  fixHeading: string;
  bad: string;
  good: string;
  optionsHeading: string;
  /** What a setting of the whole tool means. */
  settings: Readonly<Record<CheckSetting, string>>;
  standard: (value: string) => string;
  silenceHeading: string;
  /** Ways not to be told again, from one place to the whole check. */
  silence: Readonly<Record<'here' | 'known' | 'everywhere' | 'on', string>>;
  /** After what stands in the settings. */
  inSettings: string;
  /** What stands for the reason in an ignore comment. */
  reason: string;
  listTitle: (count: number) => string;
  check: string;
  severity: string;
  /** The severity of a check that is switched on by the settings alone. */
  off: string;
  finds: string;
  /** Before the command that explains one check. */
  listMore: string;
}

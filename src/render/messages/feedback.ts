/** The words of what goes back to a network. */
export interface FeedbackWords {
  title: string;
  counts: string;
  suggestion: string;
  meeting: string;
  /** What it is about, where nothing says it. */
  noArea: string;
  became: string;
  standing: string;
  /** "som B2 Sikker brug i Handlingsplan 2018". */
  as: string;
  inPlan: string;
  noReason: string;
  notThereYet: string;
  unanswered: (plan: string, date: string) => string;
  nothing: string;
  waiting: (count: number) => string;
  forPlan: string;
  /** In front of the one plan that all of it is for. */
  plan: string;
}

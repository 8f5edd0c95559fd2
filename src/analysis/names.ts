import type { Localised } from '../model/common.ts';
import { inLanguage } from '../model/localised.ts';
import type { Workspace } from '../model/workspace.ts';
import { allItems } from './snapshot.ts';

/** A name or a title in the language asked for where the files have it, else in the one they have. */
export interface NameResult {
  ref: string;
  text: string;
  lang: string;
}

/** Looks up what a full reference is called; what cannot be found is called by the reference itself. */
export type NameLookup = (ref: string) => NameResult;

export function namesOf(workspace: Workspace, lang: string): NameLookup {
  const names = new Map<string, Localised>();
  const languages = new Map([...workspace.plans, ...workspace.networks, ...workspace.registers].map((file) => [file.ref, file.language]));
  const own = (ref: string, text: string | null): void => {
    if (text !== null) names.set(ref, { [languages.get(ref.split('/')[0] ?? '') ?? 'da']: text });
  };
  for (const plan of workspace.plans) {
    own(plan.ref, plan.title);
    for (const { ref, title } of [...plan.sections, ...plan.areas, ...plan.kpis, ...plan.products]) own(ref, title);
    for (const { ref, text } of [...plan.goals, ...plan.risks, ...plan.decisions]) own(ref, text);
    for (const { ref, name } of [...plan.ownTargetGroups, ...plan.organisations]) names.set(ref, name);
  }
  for (const network of workspace.networks) {
    own(network.ref, network.title);
    for (const meeting of network.meetings) {
      own(meeting.ref, meeting.title ?? meeting.theme);
      for (const { ref, text } of meeting.inputs) own(ref, text);
    }
  }
  for (const register of workspace.registers) {
    for (const { ref, name } of [...register.targetGroups, ...register.organisations]) names.set(ref, name);
    for (const { ref, title } of register.principles) names.set(ref, title);
    for (const programme of register.programmes) {
      names.set(programme.ref, programme.title);
      for (const { ref, title } of programme.initiatives) names.set(ref, title);
      for (const { ref, text } of programme.goals) own(ref, text);
    }
  }
  for (const { ref, title } of allItems(workspace)) own(ref, title);

  return (ref) => {
    const name = names.get(ref);
    return { ref, ...(name ? inLanguage(name, lang) : { text: ref, lang }) };
  };
}

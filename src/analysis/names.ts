import type { Localised } from '../model/common.ts';
import { inLanguage } from '../model/localised.ts';
import type { Network } from '../model/network.ts';
import type { Plan } from '../model/plan.ts';
import type { Register } from '../model/register.ts';
import type { Workspace } from '../model/workspace.ts';
import { networkItems, planItems } from './snapshot.ts';

/** A name or a title in the language asked for where the files have it, else in the one they have. */
export interface NameResult {
  ref: string;
  text: string;
  lang: string;
}

/** Looks up what a full reference is called; what cannot be found is called by the reference itself. */
export type NameLookup = (ref: string) => NameResult;

export function namesOf(workspace: Workspace, lang: string): NameLookup {
  const files = filesOf(workspace);
  return (ref) => {
    const file = files.get(ref.split('/')[0] ?? '');
    const name = file && namesIn(file).get(ref);
    return { ref, ...(name ? inLanguage(name, lang) : { text: ref, lang }) };
  };
}

type File = Plan | Network | Register;

// Asked for plan by plan, so that what is looked up once for a workspace or a file is kept while that is.
const files = new WeakMap<Workspace, ReadonlyMap<string, File>>();
const names = new WeakMap<File, ReadonlyMap<string, Localised>>();

function filesOf(workspace: Workspace): ReadonlyMap<string, File> {
  const known = files.get(workspace);
  if (known) return known;
  const gathered = new Map([...workspace.plans, ...workspace.networks, ...workspace.registers].map((file) => [file.ref, file]));
  files.set(workspace, gathered);
  return gathered;
}

function namesIn(file: File): ReadonlyMap<string, Localised> {
  const known = names.get(file);
  if (known) return known;
  const gathered = new Map(namesFrom(file));
  names.set(file, gathered);
  return gathered;
}

function* namesFrom(file: File): Generator<[ref: string, name: Localised]> {
  const own = (ref: string, text: string | null): [string, Localised][] => (text === null ? [] : [[ref, { [file.language]: text }]]);
  switch (file.kind) {
    case 'plan':
      yield* own(file.ref, file.title);
      for (const { ref, title } of [...file.sections, ...file.areas, ...file.kpis, ...file.products]) yield* own(ref, title);
      for (const { ref, text } of [...file.goals, ...file.risks, ...file.decisions]) yield* own(ref, text);
      for (const { ref, name } of [...file.ownTargetGroups, ...file.organisations]) yield [ref, name];
      for (const { ref, title } of planItems(file)) yield* own(ref, title);
      return;
    case 'network':
      yield* own(file.ref, file.title);
      for (const meeting of file.meetings) {
        yield* own(meeting.ref, meeting.title ?? meeting.theme);
        for (const { ref, text } of meeting.inputs) yield* own(ref, text);
      }
      for (const { ref, title } of networkItems(file)) yield* own(ref, title);
      return;
    case 'register':
      for (const { ref, name } of [...file.targetGroups, ...file.organisations]) yield [ref, name];
      for (const { ref, title } of file.principles) yield [ref, title];
      for (const programme of file.programmes) {
        yield [programme.ref, programme.title];
        for (const { ref, title } of programme.initiatives) yield [ref, title];
        for (const { ref, text } of programme.goals) yield* own(ref, text);
      }
  }
}

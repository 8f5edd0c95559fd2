import type { Party } from '../../model/common.ts';
import type { ReturnedForm } from '../../model/form/read-form.ts';
import { ownerKey, type StatusForm } from './forms.ts';

/** An owner that has told nothing: there is no form, or it is empty. */
export interface Silent {
  owner: Party | null;
  why: 'no-form' | 'empty';
}

/** Who was to answer and has not; `asked` are the forms as they would be sent today. */
export function silentOwners(asked: readonly StatusForm[], returned: readonly ReturnedForm[]): Silent[] {
  const answers = new Map<string, number>();
  for (const { owner, rows } of returned) answers.set(keyOf(owner), (answers.get(keyOf(owner)) ?? 0) + rows.length);
  return asked.flatMap(({ owner }): Silent[] => {
    const rows = answers.get(ownerKey(owner));
    return rows === undefined || rows === 0 ? [{ owner, why: rows === undefined ? 'no-form' : 'empty' }] : [];
  });
}

const keyOf = ({ ref, name }: ReturnedForm['owner']): string => ownerKey(ref === '' && name === '' ? null : { ref: ref === '' ? null : ref, name: { da: name } });

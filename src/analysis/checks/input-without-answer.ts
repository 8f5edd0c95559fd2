import type { Day } from '../../model/common.ts';
import { check } from '../check.ts';
import { inForceFrom } from '../current.ts';
import { inputsOn } from '../networks.ts';

export interface InputWithoutAnswerFacts {
  text: string;
  plan: { id: string; title: string };
  inForce: Day;
}

/** What a network suggested is still unanswered although the plan it was for is in force. */
export const inputWithoutAnswer = check({
  id: 'input-without-answer',
  group: 'networks',
  severity: 'warning',
  *run({ workspace, current, view }) {
    const plans = new Map(current.map((plan) => [plan.ref, plan]));
    for (const { input, disposition } of workspace.networks.flatMap((network) => inputsOn(network, view))) {
      const plan = input.for ? plans.get(input.for.ref) : undefined;
      if (!plan || disposition !== 'open' || inForceFrom(plan) > view.asOf) continue;
      const facts: InputWithoutAnswerFacts = { text: input.text, plan: { id: plan.id, title: plan.title }, inForce: inForceFrom(plan) };
      yield { ...input.place, facts };
    }
  },
});

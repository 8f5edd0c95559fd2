import { check } from '../check.ts';
import { followUpsOn } from '../networks.ts';
import { overdueOf } from '../overdue.ts';

/** Something promised at a meeting is late and not reported as finished. */
export const followUpOverdue = check({
  id: 'follow-up-overdue',
  group: 'networks',
  severity: 'warning',
  *run({ workspace, snapshot, view }) {
    for (const item of workspace.networks.flatMap((network) => followUpsOn(network, view))) {
      const found = overdueOf(snapshot.state(item), view);
      if (found) yield found;
    }
  },
});

import { useEffect, useRef } from 'react';
import { mayDo } from '@lib/access';
import { responsePlan } from '@lib/dispatch';
import { compareLevels } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { useRows } from '../live/use-board.js';
import { useSession } from '../sign-in/session-state.js';
import { acknowledge, raise, type Alarm } from './alarms.js';

/** What on the board asks for an ear: a call that rings, help that nobody sends yet. */
export function useBoardAlarms(): void {
  const { role } = useSession();
  const ringing = useRingingCalls();
  const waiting = useWaitingInterventions();
  const raised = useRef(new Map<string, Alarm>());
  const wanted = [
    ...(mayDo(role, 'call.answer') ? ringing : []),
    ...(mayDo(role, 'unit.assign') ? waiting : []),
  ];
  const keys = wanted.map(({ key }) => key).join();

  useEffect(() => {
    // Each is raised once: an alarm that a person silenced stays silent.
    for (const alarm of wanted)
      if (!raised.current.has(alarm.key)) {
        raised.current.set(alarm.key, alarm);
        raise(alarm);
      }
    for (const [key, alarm] of raised.current)
      if (!wanted.some((one) => one.key === key)) {
        raised.current.delete(key);
        acknowledge(alarm.sound, key);
      }
  }, [keys]);
}

function useRingingCalls(): readonly Alarm[] {
  const { t } = useText();
  const label = t('call.waiting');
  return useRows('call')
    .filter(({ status }) => status === 'ringing')
    .map(({ id }) => ({ sound: 'new-emergency', key: id, label }));
}

function useWaitingInterventions(): readonly Alarm[] {
  const { t } = useText();
  const sent = new Set(useRows('assignment').map(({ interventionId }) => interventionId));
  return useRows('intervention')
    .filter(({ id, kind, level }) => !sent.has(id) && responsePlan(kind, level).length > 0)
    .map(({ id, kind, level, area }) => ({
      sound: compareLevels(level, '5') <= 0 ? 'new-emergency' : 'new-non-urgent',
      key: id,
      label: [t(`dispatch.kind-${kind}`), area].filter(Boolean).join(' · '),
    }));
}

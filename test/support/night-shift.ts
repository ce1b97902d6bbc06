import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { CallerValue, KeptView } from '@lib/contracts';
import { codeOf, now } from './bulk.js';
import { clientOf, type Answered, type Client } from './client.js';

const STATUSES = ['accepted', 'en-route', 'on-scene', 'transporting', 'at-hospital', 'cleared'];
/** Of two who want one unit, one is told that it lost. */
const LOST = ['unit-already-assigned', 'unit-not-available', 'stale-version'];
/** A command that is not answered for so long meets something else than an outage. */
const PATIENCE_MS = 180_000;
const AGAIN_AFTER_MS = 25;

/** A version of a row, or of a value of its subject, that a command keeps. */
interface Version {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
}

/** A command whose answer was received, and what it said to be kept. */
export interface Acknowledged extends Version {
  readonly key: string;
  readonly by: string;
  readonly answer: KeptView;
  readonly timesSent: number;
}

interface Command {
  readonly by: Client;
  /** As `PUT /cases/:caseId/caller`, with its ids. */
  readonly route: string;
  readonly body: object;
  readonly keeps: Version;
}

export interface Crowd {
  readonly takers: readonly Client[];
  readonly dispatchers: readonly Client[];
  /** Fewer than desks: they are fought over. */
  readonly unitIds: readonly string[];
  readonly chance: () => number;
  /** Where the server is, once there is one. */
  readonly address: () => Promise<string>;
  /** Sends everybody home, in the middle of a case. */
  readonly signal: AbortSignal;
}

/** Desks that take case after case from its opening to its end, whatever happens to the server meanwhile. */
export class NightShift {
  readonly acknowledged: Acknowledged[] = [];
  /** Commands that were refused although those before, which were acknowledged, allow them. */
  readonly contradictions: string[] = [];
  /** The newest caller of each case that was acknowledged, with its version. */
  readonly callers = new Map<string, { readonly value: CallerValue; readonly version: number }>();
  private readonly answers = new EventEmitter();
  private over = false;

  constructor(private readonly crowd: Crowd) {}

  /** Works until the shift is over. */
  async desk(number: number): Promise<void> {
    const { takers, dispatchers } = this.crowd;
    const taker = takers[number % takers.length];
    const dispatcher = dispatchers[number % dispatchers.length];
    if (!taker || !dispatcher) throw new Error('Nobody sits at the desk');
    while (!this.over)
      try {
        await this.wholeCase(taker, dispatcher);
      } catch (error) {
        if (!(error instanceof Contradiction)) throw error;
        this.contradictions.push(error.message);
      }
  }

  /** Each desk ends the case that it is at. */
  end(): void {
    this.over = true;
  }

  /** Waits for the next command that is acknowledged. */
  async acknowledgement(): Promise<void> {
    const signal = AbortSignal.any([this.crowd.signal, AbortSignal.timeout(PATIENCE_MS)]);
    await once(this.answers, 'acknowledged', { signal }).catch(() => {
      throw new Error(`Nothing was acknowledged for ${PATIENCE_MS} ms`);
    });
  }

  private async wholeCase(taker: Client, dispatcher: Client): Promise<void> {
    const caseId = randomUUID();
    const interventionId = randomUUID();
    const ofCase = (version: number): Version => ({ kind: 'case', id: caseId, version });
    const ofHelp = (version: number): Version => ({
      kind: 'intervention',
      id: interventionId,
      version,
    });
    await this.tell({
      by: taker,
      route: 'POST /cases',
      body: { caseId, entered: 'live', openedAt: now() },
      keeps: ofCase(1),
    });
    await this.identify(taker, caseId, 1);
    await this.tell({
      by: taker,
      route: `POST /cases/${caseId}/interventions`,
      body: { interventionId, kind: 'ambulance', level: '3', at: now() },
      keeps: ofHelp(1),
    });
    const assignmentId = await this.assigned(dispatcher, interventionId);
    await this.tell({
      by: dispatcher,
      route: `PUT /interventions/${interventionId}/level`,
      body: { level: '2', seenVersion: 1 },
      keeps: ofHelp(2),
    });
    await this.identify(taker, caseId, 2);
    if (assignmentId) await this.carriedOut(dispatcher, assignmentId);
    else
      await this.tell({
        by: dispatcher,
        route: `POST /interventions/${interventionId}/cancel`,
        body: { seenVersion: 2 },
        keeps: ofHelp(3),
      });
    await this.tell({
      by: taker,
      route: `POST /cases/${caseId}/close`,
      body: { outcome: 'referred', result: 'Seen and referred.', seenVersion: 1, at: now() },
      keeps: ofCase(2),
    });
  }

  private async identify(taker: Client, caseId: string, version: number): Promise<void> {
    const value = { name: `Mieke ${randomUUID()}`, phone: '0475 11 22 33' };
    await this.tell({
      by: taker,
      route: `PUT /cases/${caseId}/caller`,
      body: { value, seenVersion: version - 1, at: now() },
      keeps: { kind: 'identity-value', id: caseId, version },
    });
    this.callers.set(caseId, { value, version });
  }

  /** The assignment of some unit; none when another desk was faster. */
  private async assigned(dispatcher: Client, interventionId: string): Promise<string | undefined> {
    const { unitIds, chance } = this.crowd;
    const unitId = unitIds[Math.floor(chance() * unitIds.length)];
    const assignmentId = randomUUID();
    const command = {
      by: dispatcher,
      route: `POST /interventions/${interventionId}/assignments`,
      body: { assignmentId, unitId, deviation: 'other' },
      keeps: { kind: 'assignment', id: assignmentId, version: 1 },
    };
    return (await this.tell(command, LOST)) ? assignmentId : undefined;
  }

  private async carriedOut(dispatcher: Client, assignmentId: string): Promise<void> {
    for (const [step, status] of STATUSES.entries())
      await this.tell({
        by: dispatcher,
        route: `POST /assignments/${assignmentId}/status`,
        body: { status, at: now(), seenVersion: step + 1 },
        keeps: { kind: 'assignment', id: assignmentId, version: step + 2 },
      });
  }

  /** Sends a command, under one key, until it is answered; whether it was kept, and not lost for one of some reasons. */
  private async tell(command: Command, mayLose: readonly string[] = []): Promise<boolean> {
    const { by, route, keeps } = command;
    const key = randomUUID();
    const until = Date.now() + PATIENCE_MS;
    for (let timesSent = 1; Date.now() < until; timesSent++) {
      this.crowd.signal.throwIfAborted();
      const answered = await this.send(command, key);
      // Without an answer, or from a server without its database, nobody knows: it is asked again.
      if (!answered || answered.status === 503) {
        await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
        continue;
      }
      if (mayLose.includes(codeOf(answered))) return false;
      if (answered.status >= 300)
        throw new Contradiction(`${route}: ${answered.status} ${codeOf(answered)}`);
      const { userId } = by.session;
      this.acknowledged.push({ ...keeps, key, by: userId, answer: answered.body, timesSent });
      this.answers.emit('acknowledged');
      return true;
    }
    throw new Error(`${route} had no answer for ${PATIENCE_MS} ms`);
  }

  private async send({ by, route, body }: Command, key: string): Promise<Answered | undefined> {
    const [method = '', path = ''] = route.split(' ');
    const console = clientOf(await this.crowd.address(), by.session, by.cookie);
    try {
      return await console.send(method, path, body, key);
    } catch (error) {
      // What `fetch` throws when the connection breaks before or within the answer.
      if ((error as Error).name === 'TypeError') return undefined;
      throw error;
    }
  }
}

class Contradiction extends Error {}

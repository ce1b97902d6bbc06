import type { Role } from '@lib/access';
import type { Id, Instant, Language } from '@lib/kernel';

/** Who is signed in: answer of `GET /api/session` and `POST /api/session`. */
export interface SessionView {
  readonly sessionId: Id<'session'>;
  readonly userId: Id<'user'>;
  readonly userName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly language: Language;
  readonly centreId: Id<'centre'>;
  readonly centreName: string;
  readonly demonstration: boolean;
  readonly locked: boolean;
  /** On a live call: the workstation does not lock. */
  readonly busy: boolean;
  readonly expiresAt: Instant;
  readonly lockAfterSeconds: number;
}

/** Body of `POST /api/session`. */
export interface SignInBody {
  readonly userName: string;
  readonly password: string;
}

/** Body of `POST /api/session/unlock`. */
export interface UnlockBody {
  readonly password: string;
}

/** One of the people of a demonstration centre; `GET /api/session/demonstration`, on loopback only. */
export interface DemonstrationPerson {
  readonly userName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly password: string;
}

/** Somebody of the centre, for showing a name beside an id; `GET /api/people`. */
export interface PersonView {
  readonly id: Id<'user'>;
  readonly displayName: string;
  readonly role: Role;
}

/** What a console must know before anybody signs in; `GET /api/configuration`. */
export interface ConsoleConfiguration {
  /** Neither tiles nor streets: the schematic map that the console brings along. */
  readonly map: {
    /** Raster tiles, `https://…/{z}/{x}/{y}.png`. */
    readonly tiles: string | null;
    /** One file of vector tiles, and how its layers are called. */
    readonly streets: {
      readonly url: string;
      readonly schema: 'protomaps' | 'openmaptiles';
    } | null;
    readonly attribution: string | null;
  };
}

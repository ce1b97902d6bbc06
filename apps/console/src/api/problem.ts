interface ProblemField {
  readonly field: string;
  readonly rule: string;
}

/** A refusal of the server (RFC 9457), or `unreachable` (status 0) when nothing came back. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly requestId: string | undefined;
  /** Where what was sent is not right, by its path; never with its value. */
  readonly fields: readonly ProblemField[];

  constructor(told: {
    readonly status: number;
    readonly code: string;
    readonly title?: string | undefined;
    readonly requestId?: string | undefined;
    readonly fields?: readonly ProblemField[];
  }) {
    super(`${told.status} ${told.code}`);
    this.name = 'Problem';
    this.status = told.status;
    this.code = told.code;
    this.title = told.title ?? '';
    this.requestId = told.requestId;
    this.fields = told.fields ?? [];
  }
}

const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  401: 'session-ended',
  403: 'not-allowed',
  404: 'not-found',
  423: 'session-locked',
  429: 'too-many-attempts',
};

/** Reads the answer of a server that may have said nothing useful: a proxy's page is a problem too. */
export function problemFrom(status: number, told: unknown, requestId: string | undefined): Problem {
  const body = isRecord(told) ? told : {};
  const { code, title } = body;
  return new Problem({
    status,
    code: typeof code === 'string' ? code : (CODE_OF_STATUS[status] ?? 'unknown'),
    title: typeof title === 'string' ? title : undefined,
    requestId: typeof body['requestId'] === 'string' ? body['requestId'] : requestId,
    fields: Array.isArray(body['fields']) ? body['fields'].filter(isField) : [],
  });
}

export function isProblem(error: unknown): error is Problem {
  return error instanceof Problem;
}

/** The network or the server is at fault, not what was asked: asking again may help. */
export function isPassing({ status, code }: Problem): boolean {
  return (
    code === 'unreachable' || status === 408 || status === 425 || status === 429 || status >= 500
  );
}

function isField(value: unknown): value is ProblemField {
  return isRecord(value) && typeof value['field'] === 'string' && typeof value['rule'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

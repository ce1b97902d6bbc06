import { refusalOf } from './refusals.js';

const failure = (code: string, message = 'of the server'): Error =>
  Object.assign(new Error(message), { code });

describe('a database error', () => {
  it.each([
    ['the server stops', failure('57P01')],
    ['the server fell', failure('57P02')],
    ['the server recovers', failure('57P03')],
    ['the server takes no more', failure('53300')],
    ['another holds a lock for too long', failure('55P03')],
    ['a statement takes too long', failure('57014')],
    ['the connection is lost', failure('08006')],
    ['nothing listens', failure('ECONNREFUSED')],
    ['the other side is gone', failure('ECONNRESET')],
    ['the other side went while we wrote', failure('EPIPE')],
    ['its name is not known now', failure('EAI_AGAIN')],
    ['the driver lost it', new Error('Connection terminated unexpectedly')],
    [
      'the driver had lost it',
      new Error('Client has encountered a connection error and is not queryable'),
    ],
    [
      'the query runner lost it between two statements',
      new Error('Query runner already released. Cannot run queries anymore.'),
    ],
  ])('says that the database is away when %s', (_, error) => {
    expect(refusalOf(error)).toMatchObject({ code: 'database-unavailable' });
    const wrapped = Object.assign(new Error(error.message), { driverError: error });
    expect(refusalOf(wrapped)).toMatchObject({ code: 'database-unavailable' });
  });

  it('that nobody foresaw keeps its code, and no value that it quotes', () => {
    const quoting = failure('22P02', 'invalid input syntax: "Mieke"');
    expect(refusalOf(quoting).message).toBe('database error 22P02');
    expect(refusalOf(failure('0A000', 'not supported')).message).toBe(
      'database error 0A000: not supported',
    );
  });

  it('that is none stays what it is', () => {
    const bug = new TypeError('undefined is not a function');
    expect(refusalOf(bug)).toBe(bug);
  });
});

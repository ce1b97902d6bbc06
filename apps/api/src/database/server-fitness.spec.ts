import { unfitness, type ServerFacts } from './server-fitness.js';
import { SILENT_LOG } from './silent-log.js';

const FIT: ServerFacts = {
  role: 'vigil_api',
  privileged: false,
  version: 180_004,
  encoding: 'UTF8',
  passwordEncryption: 'scram-sha-256',
  trusting: false,
  log: SILENT_LOG,
  migrations: ['First', 'Second'],
};
const EXPECTED = ['First', 'Second'];

describe('unfitness', () => {
  it('finds nothing in a server as Vigil wants it', () => {
    expect(unfitness(FIT, EXPECTED)).toBeUndefined();
  });

  it.each<[Partial<ServerFacts>, string]>([
    [{ privileged: true, role: 'postgres' }, 'may not connect as postgres'],
    [{ trusting: true }, 'with any password'],
    [{ passwordEncryption: 'md5' }, 'password_encryption is md5'],
    [{ version: 170_006 }, 'PostgreSQL 17 is too old'],
    [{ encoding: 'SQL_ASCII' }, 'SQL_ASCII'],
    [{ log: { ...SILENT_LOG, log_error_verbosity: 'default' } }, 'log_error_verbosity is default'],
    [{ log: { ...SILENT_LOG, log_parameter_max_length: '-1' } }, 'log_parameter_max_length is -1'],
    [{ log: {} }, 'log_error_verbosity is unknown'],
    [{ migrations: ['First', 'Second', 'Third'] }, 'newer Vigil made this database (Third)'],
    [{ migrations: ['First'] }, 'lacks Second'],
  ])('refuses %j', (fact, reason) => {
    expect(unfitness({ ...FIT, ...fact }, EXPECTED)).toContain(reason);
  });

  it('names the danger before the nuisance', () => {
    expect(unfitness({ ...FIT, privileged: true, migrations: [] }, EXPECTED)).toContain(
      'may not connect',
    );
  });
});

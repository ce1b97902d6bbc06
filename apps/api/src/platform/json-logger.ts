import { ConsoleLogger } from '@nestjs/common';

/** One line of JSON for each thing worth knowing; never a value of a case, a name or a query. */
export function jsonLogger(): ConsoleLogger {
  return new ConsoleLogger({ json: true, colors: false, logLevels: ['fatal', 'error', 'warn'] });
}

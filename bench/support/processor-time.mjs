// Who had the cores meanwhile; Linux only. A command's processor time stays what it is when others crowd the machine.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { now, round } from './figures.mjs';

/** The kernel counts in hundredths of a second. */
const TICK_MS = 10;

/** Starts to watch; the function it gives sums up, for so many commands. */
export function watchProcessors(server) {
  if (process.platform !== 'linux') return () => null;
  const before = sample(server);
  return (commands, clientMs) => {
    const after = sample(server);
    const spent = (name) => after[name] - before[name];
    const own = spent('server') + spent('postgres') + clientMs;
    const elapsed = after.at - before.at;
    return {
      serverMsPerCommand: round(spent('server') / commands),
      postgresMsPerCommand: round(spent('postgres') / commands),
      clientMsPerCommand: round(clientMs / commands),
      coresUsedHere: round(own / elapsed),
      coresUsedByOthers: round(Math.max(0, spent('busy') - own) / elapsed),
    };
  };
}

function sample(server) {
  const postmaster = Number(
    readFileSync(join(server.home(), 'cluster/postmaster.pid'), 'utf8').split('\n')[0],
  );
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(stat);
  const sum = (own) => own.reduce((total, { ms }) => total + ms, 0);
  return {
    at: now(),
    busy: busyMs(),
    server: sum(processes.filter(({ pid }) => pid === server.pid)),
    postgres: sum(
      processes.filter(({ pid, parent }) => pid === postmaster || parent === postmaster),
    ),
  };
}

function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ms = TICK_MS * (Number(fields[11]) + Number(fields[12]));
    return [{ pid: Number(pid), parent: Number(fields[1]), ms }];
  } catch {
    // It ended meanwhile.
    return [];
  }
}

/** What all processors did but idle and wait. */
function busyMs() {
  const [, user, nice, system, , , irq, softirq] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]
    .split(/\s+/);
  const ticks = [user, nice, system, irq, softirq].map(Number);
  return TICK_MS * ticks.reduce((a, b) => a + b, 0);
}

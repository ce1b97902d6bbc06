import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { BackupRefused } from '../database/backup/manifest.js';
import { UserNameTaken } from '../database/centres.js';
import { FolderInUse } from '../database/embedded/folder-lock.js';
import { UnfitServer } from '../database/unfit-server.js';
import { readConfiguration, WrongSetting, type Configuration } from '../platform/configuration.js';

/** What was asked for cannot be done, and why, in one line. */
export class WrongRequest extends Error {}

const EXPECTED = [
  WrongRequest,
  WrongSetting,
  BackupRefused,
  UnfitServer,
  UserNameTaken,
  FolderInUse,
];

/** Runs one command of an operator: what goes wrong is said in one line, and the exit code is 1. */
export async function operation(
  options: NonNullable<ParseArgsConfig['options']>,
  usage: string,
  work: (
    asked: {
      readonly values: Readonly<Record<string, unknown>>;
      readonly names: readonly string[];
    },
    configuration: Configuration,
  ) => Promise<void>,
): Promise<void> {
  try {
    const { values, positionals } = parsed(options, usage);
    await work({ values, names: positionals }, readConfiguration(process.env));
  } catch (error) {
    if (!EXPECTED.some((kind) => error instanceof kind)) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

/** A file as it is named from where the command was typed; npm itself runs at the project's root. */
export function fileNamed(name: string): string {
  return resolve(process.env['INIT_CWD'] ?? '', name);
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function parsed(
  options: NonNullable<ParseArgsConfig['options']>,
  usage: string,
): { readonly values: Readonly<Record<string, unknown>>; readonly positionals: string[] } {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new WrongRequest(`${reason}\n${usage}`);
  }
}

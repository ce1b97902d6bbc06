import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { refusalOf } from './refusals.js';

/**
 * Connections for opening cases, for denials and for wrapped keys, apart from those of commands: a grant commits on its
 * own, and commands that wait for each other cannot keep it from doing so.
 */
@Injectable()
export class OpeningsPool implements OnModuleDestroy {
  private readonly pool: pg.Pool;

  constructor(url: string) {
    this.pool = new pg.Pool({ connectionString: url, max: 4, application_name: 'vigil-openings' });
    // A connection that the server closed is replaced at its next use; in use, it fails the next statement. Without a
    // listener either would end this process.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  async query<Row extends object>(
    text: string,
    values: readonly unknown[],
  ): Promise<readonly Row[]> {
    try {
      const { rows } = await this.pool.query<Row>(text, [...values]);
      return rows;
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Reads under the grants of a token. */
  async readAs<Row extends object>(
    token: string,
    text: string,
    values: readonly unknown[],
  ): Promise<readonly Row[]> {
    const client = await this.pool.connect().catch((error: unknown) => {
      throw refusalOf(error);
    });
    try {
      await client.query('begin read only');
      await client.query(`select set_config('vigil.token', $1, true)`, [token]);
      const { rows } = await client.query<Row>(text, [...values]);
      await client.query('commit');
      client.release();
      return rows;
    } catch (error) {
      client.release(true);
      throw refusalOf(error);
    }
  }

  onModuleDestroy(): Promise<void> {
    return this.pool.end();
  }
}

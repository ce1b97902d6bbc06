import { Body, Controller, Delete, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { DemonstrationPerson, SessionView } from '@lib/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers, AnswersNothing } from '../description/route-marks.js';
import { Refused } from '../platform/refused.js';
import { Open } from './allow.js';
import { DEMONSTRATION_PEOPLE } from './demonstration-people.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { KnownSessions } from './known-sessions.js';
import { SignInDto, UnlockDto } from './session.dto.js';
import type { SessionRow } from './session.store.js';
import { SignIn } from './sign-in.js';
import { cookieOf, tokenOf } from './token-cookie.js';

/** Signing in and out. These routes see to the session themselves. */
@Controller('session')
@Open()
export class SessionController {
  constructor(
    private readonly signing: SignIn,
    private readonly sessions: KnownSessions,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  @Get()
  @Answers('SessionView', 200, 'session-ended')
  async view(@Req() request: FastifyRequest): Promise<SessionView> {
    return this.sessions.view((await this.current(request)).row);
  }

  @Get('demonstration')
  @Answers('DemonstrationPerson[]', 200, 'not-found')
  demonstration(): readonly DemonstrationPerson[] {
    if (!this.settings.demonstration) throw new Refused('not-found');
    return DEMONSTRATION_PEOPLE;
  }

  @Post()
  @Answers('SessionView', 200, 'sign-in-failed', 'too-many-attempts')
  async signIn(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const from = { address: request.ip, requestId: request.id };
    const { token, row } = await this.signing.signIn(body, from);
    void reply.header('set-cookie', cookieOf(token, this.settings.secure));
    return this.sessions.view(row);
  }

  @Delete()
  @AnswersNothing('session-ended')
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { token, row } = await this.current(request);
    await this.signing.signOut(token, row, request.id);
    void reply.header('set-cookie', cookieOf('', this.settings.secure));
  }

  @Post('lock')
  @AnswersNothing('session-ended', 'session-busy')
  async lock(@Req() request: FastifyRequest): Promise<void> {
    const { token } = await this.current(request);
    await this.signing.lock(token, request.id);
  }

  @Post('unlock')
  @AnswersNothing('session-ended', 'sign-in-failed', 'too-many-attempts')
  async unlock(@Req() request: FastifyRequest, @Body() { password }: UnlockDto): Promise<void> {
    const { token, row } = await this.current(request);
    await this.signing.unlock(token, row, password, { address: request.ip, requestId: request.id });
  }

  private async current(
    request: FastifyRequest,
  ): Promise<{ readonly token: string; readonly row: SessionRow }> {
    const token = tokenOf(request.headers, this.settings.secure);
    const row = token ? await this.sessions.session(token) : undefined;
    if (!token || !row) throw new Refused('session-ended');
    return { token, row };
  }
}

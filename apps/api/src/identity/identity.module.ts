import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { KnownSessions } from './known-sessions.js';
import { PeopleController, PersonStore } from './people.controller.js';
import { SessionController } from './session.controller.js';
import { SessionGuard } from './session.guard.js';
import { SessionStore } from './session.store.js';
import { SignIn } from './sign-in.js';
import { SignInLimits } from './sign-in-limits.js';
import { SocketSessions } from './socket-sessions.js';
import { SystemSessions } from './system-sessions.js';

@Global()
@Module({})
export class IdentityModule {
  static with(settings: IdentitySettings): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [SessionController, PeopleController],
      providers: [
        KnownSessions,
        PersonStore,
        SessionStore,
        SignIn,
        SignInLimits,
        SocketSessions,
        SystemSessions,
        { provide: IDENTITY_SETTINGS, useValue: settings },
        { provide: APP_GUARD, useClass: SessionGuard },
      ],
      exports: [SocketSessions, SystemSessions],
    };
  }
}

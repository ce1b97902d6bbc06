import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Subject, type Observable } from 'rxjs';

/** Says that something was committed by this process: a hint to look at the log now and not at the next poll. */
@Injectable()
export class CommittedNews implements OnModuleDestroy {
  private readonly hints = new Subject<void>();

  announce(): void {
    this.hints.next();
  }

  get committed(): Observable<void> {
    return this.hints;
  }

  onModuleDestroy(): void {
    this.hints.complete();
  }
}

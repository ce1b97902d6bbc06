/** Answer of `GET /health/live` and `GET /health/ready`. */
export interface HealthView {
  readonly status: 'live' | 'ready';
}

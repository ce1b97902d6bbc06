import type { Position } from '@lib/geo';
import L from 'leaflet';

/** Painted around what is seen, so that dragging shows no edge. */
const MARGIN = 0.25;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a painter gets: a canvas in CSS pixels and where positions fall on it. */
export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly at: (position: Position) => Point;
  /** Whether a point is on the sheet, with some room for what is drawn around it. */
  readonly holds: (point: Point) => boolean;
}

/**
 * One canvas over the map, painted anew at most once a frame and only when something changed. It follows drags and zoom
 * animations by moving as a whole.
 */
export class CanvasLayer extends L.Layer {
  private readonly canvas = document.createElement('canvas');
  private frame = 0;
  private centre = L.latLng(0, 0);
  private zoom = 0;
  /** Where the canvas lies, in layer points. */
  private corner = L.point(0, 0);

  constructor(
    private readonly pane: string,
    private paint: (sheet: Sheet) => void,
  ) {
    super();
    this.canvas.className = 'leaflet-zoom-animated';
    this.canvas.style.pointerEvents = 'none';
    this.canvas.setAttribute('aria-hidden', 'true');
  }

  /** Paints with another painter from now on. */
  show(paint: (sheet: Sheet) => void): void {
    this.paint = paint;
    this.repaint();
  }

  override onAdd(map: L.Map): this {
    map.getPane(this.pane)?.append(this.canvas);
    this.reset();
    // Names painted before the console's font arrived are painted again.
    void document.fonts.ready.then(() => {
      this.repaint();
    });
    return this;
  }

  override onRemove(): this {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.canvas.remove();
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return {
      moveend: () => {
        this.reset();
      },
      resize: () => {
        this.reset();
      },
      zoom: () => {
        this.follow(this._map.getCenter(), this._map.getZoom());
      },
      zoomanim: (event) => {
        const { center, zoom } = event as L.ZoomAnimEvent;
        this.follow(center, zoom);
      },
    };
  }

  private repaint(): void {
    // The map is absent while the layer is not on it.
    if ((this._map as L.Map | undefined) && this.frame === 0)
      this.frame = requestAnimationFrame(() => {
        this.frame = 0;
        this.draw();
      });
  }

  /** Lays the canvas over what is seen now and paints at once, lest old and new be seen side by side. */
  private reset(): void {
    this.centre = this._map.getCenter();
    this.zoom = this._map.getZoom();
    const size = this._map.getSize().multiplyBy(1 + 2 * MARGIN);
    const density = window.devicePixelRatio;
    this.canvas.width = Math.round(size.x * density);
    this.canvas.height = Math.round(size.y * density);
    this.canvas.style.width = `${size.x}px`;
    this.canvas.style.height = `${size.y}px`;
    this.corner = this._map
      .containerPointToLayerPoint(this._map.getSize().multiplyBy(-MARGIN))
      .round();
    L.DomUtil.setTransform(this.canvas, this.corner, 1);
    this.draw();
  }

  private draw(): void {
    const context = this.canvas.getContext('2d');
    if (!context) return;
    const density = window.devicePixelRatio;
    const [width, height] = [this.canvas.width / density, this.canvas.height / density];
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);

    const origin = this._map.getPixelOrigin().add(this.corner);
    const at = (position: Position): Point =>
      this._map.project([position.latitude, position.longitude], this.zoom).subtract(origin);
    const holds = ({ x, y }: Point): boolean =>
      x > -ROOM && y > -ROOM && x < width + ROOM && y < height + ROOM;
    this.paint({ context, width, height, zoom: this.zoom, at, holds });
  }

  /** Where the canvas is during a zoom: as Leaflet's own renderers do. */
  private follow(centre: L.LatLng, zoom: number): void {
    const scale = this._map.getZoomScale(zoom, this.zoom);
    const half = this._map.getSize().multiplyBy(0.5 + MARGIN);
    const mapPane = this._map.getPane('mapPane');
    const pan = mapPane ? L.DomUtil.getPosition(mapPane) : L.point(0, 0);
    const newOrigin = this._map
      .project(centre, zoom)
      .subtract(this._map.getSize().divideBy(2))
      .add(pan)
      .round();
    const offset = half
      .multiplyBy(-scale)
      .add(this._map.project(this.centre, zoom))
      .subtract(newOrigin);
    L.DomUtil.setTransform(this.canvas, offset, scale);
  }
}

const ROOM = 60;

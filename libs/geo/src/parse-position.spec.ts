import { parsePosition } from './parse-position.js';

describe('parsePosition', () => {
  it.each([
    ['51.0536, 3.7304', 51.0536, 3.7304],
    ['51.0536 3.7304', 51.0536, 3.7304],
    ['51.0536,3.7304', 51.0536, 3.7304],
    ['  51.0536° ; 3.7304°  ', 51.0536, 3.7304],
    ['51,0536 3,7304', 51.0536, 3.7304],
    ['51,0536; 3,7304', 51.0536, 3.7304],
    ['(51.0536, 3.7304)', 51.0536, 3.7304],
    ['-33.8568, 151.2153', -33.8568, 151.2153],
    ['\u221233.8568, 151.2153', -33.8568, 151.2153],
    ['lat 51.0536 lon 3.7304', 51.0536, 3.7304],
    ['Latitude: 51.0536, Longitude: 3.7304', 51.0536, 3.7304],
  ])('reads the decimal degrees %s', (text, latitude, longitude) => {
    expect(parsePosition(text)).toEqual({ latitude, longitude });
  });

  it.each([
    [`51°03'13"N 3°43'49"E`, 51.0536, 3.7303],
    ['51° 3′ 13″ N, 3° 43′ 49″ E', 51.0536, 3.7303],
    [`51º03’13’’N, 3º43’49’’E`, 51.0536, 3.7303],
    ['51 03 13 N 3 43 49 E', 51.0536, 3.7303],
    [`N 51° 03.217' E 3° 43.817'`, 51.0536, 3.7303],
    ['N51.0536, E3.7303', 51.0536, 3.7303],
    ['N51.0536,E3.7303', 51.0536, 3.7303],
    ['51.0536N 3.7303E', 51.0536, 3.7303],
    ['51,0536 N 3,7303 E', 51.0536, 3.7303],
    ['3.7303 E, 51.0536 N', 51.0536, 3.7303],
    [`33°51'24"S 151°12'55"E`, -33.8567, 151.2153],
    [`33°51'24" Z 151°12'55" E`, -33.8567, 151.2153],
    [`28°16'20"N 16°38'29"W`, 28.2722, -16.6414],
  ])('reads the degrees, minutes and seconds %s', (text, latitude, longitude) => {
    const position = parsePosition(text);
    expect(position?.latitude).toBeCloseTo(latitude, 3);
    expect(position?.longitude).toBeCloseTo(longitude, 3);
  });

  it.each([
    'geo:51.0536,3.7304',
    'geo:51.0536,3.7304;u=35',
    'geo:0,0?q=51.0536,3.7304(Here)',
    'GEO:51.0536,3.7304?z=17',
    'https://www.google.com/maps/@51.0536,3.7304,17z',
    'https://www.google.com/maps?q=51.0536,3.7304&z=17',
    'https://maps.google.com/?q=51.0536,3.7304',
    'https://maps.google.com/maps?q=51.0536%2C3.7304',
    'https://www.google.com/maps/search/51.0536,+3.7304?entry=tts',
    'https://www.google.com/maps/search/?api=1&query=51.0536%2C3.7304',
    'https://www.google.com/maps/dir/?api=1&destination=51.0536,3.7304',
    'https://www.google.com/maps/place/Gravensteen/@51.9,3.9,17z/data=!3m1!4b1!4m6!3m5!1s0x0:0x0!8m2!3d51.0536!4d3.7304',
    'I am here: https://maps.google.com/?q=51.0536,3.7304 hurry',
    'https://maps.apple.com/?ll=51.0536,3.7304&q=Pin',
    'https://waze.com/ul?ll=51.0536%2C3.7304&navigate=yes',
    'https://www.openstreetmap.org/?mlat=51.0536&mlon=3.7304#map=17/51.9/3.9',
    'https://www.openstreetmap.org/#map=17/51.0536/3.7304',
  ])('reads the link %s', (text) => {
    expect(parsePosition(text)).toEqual({ latitude: 51.0536, longitude: 3.7304 });
  });

  it.each([
    [''],
    ['Gent'],
    ['Kerkstraat 51, 3'],
    ['Kerkstraat 51.5, 3.7'],
    ['51 3'],
    ['9000, 12'],
    ['51.0536'],
    ['91.5, 3.7'],
    ['51.5, 181.2'],
    [`51°63'13"N 3°43'49"E`],
    [`51°03'13"N 3°43'49"O`],
    ['51.05N 3.73N'],
    ['https://maps.app.goo.gl/AbCdEf123'],
    ['https://www.google.com/maps?q=Kerkstraat+51,3+Gent'],
    ['q=51.0536,3.7304'],
    ['geo:51.0536'],
    [`51.0536, 3.7304${' '.repeat(2000)}x`],
  ])('refuses %s', (text) => {
    expect(parsePosition(text)).toBeNull();
  });
});

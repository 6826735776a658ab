import type { HoursProfile } from '../../intake/hours-profile';

const width = 16;
const unit = 12;
const top = 4;
const ground = top + 3 * unit;
const nights = ['21-24', '00-03', '03-06'];
const ink = '#16211f';

/** One day's course as columns of four heights for paper: nights shaded, hours left out dashed. */
export function hoursSvg({ hours }: HoursProfile): string {
  const lines = [1, 2, 3].map(
    (level) => `<path d="M0,${ground - level * unit} H${8 * width}" stroke="#8a8f8c" stroke-width="0.4"/>`,
  );
  const night = `<rect width="${width}" height="${ground}" fill="#e4e8e6"/>`;
  const columns = hours.map(({ span, level }, index) => {
    const height = Math.max((level ?? 0) * unit, 1.5);
    const mark =
      level === null
        ? `<path d="M3,${ground - 3} H${width - 3}" stroke="${ink}" stroke-dasharray="2 2"/>`
        : `<rect x="1.5" width="${width - 3}" y="${ground - height}" height="${height}" fill="#0b6158"/>`;

    return `<g transform="translate(${index * width} 0)">${nights.includes(span) ? night : ''}${mark}</g>`;
  });
  const axis = `<path d="M0,${ground} H${8 * width}" stroke="${ink}" stroke-width="0.8"/>`;

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${8 * width} ${ground + 1}">${[...columns.slice(0, 8), ...lines, axis].join('')}</svg>`;
}

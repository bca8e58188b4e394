import { expect } from '@open-wc/testing';
import { nextPlace } from './roving.ts';

const place = (id: string, x: number, y: number) => ({ id, x, y });
const places = [place('NG', 480, 250), place('KE', 590, 270), place('ZA', 560, 360), place('BR', 300, 310)];
const go = (from: string, direction: 'up' | 'down' | 'west' | 'east') =>
  nextPlace(
    places,
    places.find(({ id }) => id === from)!,
    direction,
  )?.id;

describe('going from place to place', () => {
  it('takes the nearest in the direction and stays at the edge', () => {
    expect(go('NG', 'east')).to.equal('KE');
    expect(go('NG', 'west')).to.equal('BR');
    expect(go('KE', 'down')).to.equal('ZA');
    expect(go('ZA', 'up')).to.equal('KE');
    expect(go('BR', 'west')).to.equal(undefined);
  });
});

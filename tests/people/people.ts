import { agnieszka } from './agnieszka';
import { amina } from './amina';
import { carlos } from './carlos';
import { dmitri } from './dmitri';
import { fatima } from './fatima';
import { giorgos } from './giorgos';
import { hana } from './hana';
import { henrik } from './henrik';
import { ingrid } from './ingrid';
import { jamal } from './jamal';
import { kwame } from './kwame';
import { leila } from './leila';
import { lucia } from './lucia';
import { mei } from './mei';
import { nadia } from './nadia';
import { olga } from './olga';
import type { Person } from './person';
import { priya } from './priya';
import { rosa } from './rosa';
import { ruth } from './ruth';
import { samuel } from './samuel';
import { tomas } from './tomas';
import { tuan } from './tuan';

/** Everyone: shared by unit tests, the demo and the browser tests. */
export const people: readonly Person[] = [
  nadia,
  tomas,
  amina,
  giorgos,
  mei,
  henrik,
  priya,
  samuel,
  ruth,
  carlos,
  dmitri,
  fatima,
  kwame,
  lucia,
  hana,
  tuan,
  agnieszka,
  ingrid,
  jamal,
  rosa,
  olga,
  leila,
];

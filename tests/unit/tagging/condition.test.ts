import { expectTypeOf, test } from 'vitest';
import type { Condition } from '@/lib/tagging/condition';

test('a condition on a question, an option, a row or a pick that the form does not have does not compile', () => {
  expectTypeOf<{ question: 'rf-bladder'; is: ['yes'] }>().toExtend<Condition>();
  expectTypeOf<{ question: 'rf-blader'; is: ['yes'] }>().not.toExtend<Condition>();
  expectTypeOf<{ question: 'rf-bladder'; is: ['yess'] }>().not.toExtend<Condition>();
  expectTypeOf<{ question: 'rf-bladder'; has: ['yes'] }>().not.toExtend<Condition>();
  expectTypeOf<{ question: 'spa-signs'; has: ['heel'] }>().toExtend<Condition>();
  expectTypeOf<{ question: 'spa-signs'; has: ['none'] }>().not.toExtend<Condition>();
  expectTypeOf<{ question: 'spa-signs'; is: ['heel'] }>().not.toExtend<Condition>();
  expectTypeOf<{ question: 'tried'; row: 'ham'; came: ['helped'] }>().toExtend<Condition>();
  expectTypeOf<{ question: 'tried'; row: 'knee'; came: ['helped'] }>().not.toExtend<Condition>();
  expectTypeOf<{ question: 'age'; from: 50 }>().toExtend<Condition>();
  expectTypeOf<{ question: 'dob'; from: 50 }>().not.toExtend<Condition>();
  expectTypeOf<{ question: 'am-stiff'; from: 50 }>().not.toExtend<Condition>();
  expectTypeOf<{ criteria: 'bath'; is: 'met' }>().not.toExtend<Condition>();
});

import { expect, test } from 'vitest';
import { methodsOf } from '@/lib/server/access';

test('each path has the methods of its own route, and a written-out route comes before one with a part to fill in', () => {
  expect(methodsOf('/')).toEqual(['GET', 'HEAD']);
  expect(methodsOf('/intake/check')).toEqual(['GET', 'HEAD']);
  expect(methodsOf('/intake/send')).toEqual(['POST']);
  expect(methodsOf('/intake/about-you')).toEqual(['GET', 'HEAD']);
  expect(methodsOf('/intake/about-you/save')).toEqual(['POST']);
  expect(methodsOf('/admin/members/invite')).toEqual(['POST']);
  expect(methodsOf('/admin/members/01990000')).toEqual(['GET', 'HEAD']);
  for (const path of ['/api/fhir/R4', '/api/fhir/R4/Patient', '/api/fhir/R4/Patient/1/2']) {
    expect(methodsOf(path), path).toEqual(['GET', 'HEAD']);
  }
  expect(methodsOf('/api/fhir/token')).toEqual(['POST']);
  for (const path of ['/nowhere', '/api/fhir', '/intake//save', '/admin/members/1/2/3', '/intakes/', '']) {
    expect(methodsOf(path), path).toBeUndefined();
  }
});

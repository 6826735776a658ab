import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/sign-in/sign-in-form';
import { findActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage() {
  if (await findActor()) redirect('/home');

  return (
    <div className="mx-auto mt-6 max-w-sm sm:mt-16">
      <p className="mb-1 font-semibold tracking-tight text-accent">Backstory</p>
      <h1 className="mb-5 text-2xl font-semibold">Sign in to your clinic</h1>
      <SignInForm />
    </div>
  );
}

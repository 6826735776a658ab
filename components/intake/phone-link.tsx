/** A telephone number that a phone can call. */
export function PhoneLink({ phone }: Readonly<{ phone: string }>) {
  return (
    <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} dir="ltr" className="inline-block underline underline-offset-4">
      {phone}
    </a>
  );
}

import { directionOf, type Language, languageNames } from '@/lib/form/language';
import { DefaultButton } from './default-button';

type LanguageSwitchProps = Readonly<{
  label: string;
  current: Language;
  offered: readonly Language[];
  /** The page to come back to. */
  to: string;
  /** A form on the page whose fields are to be kept: it is posted, with the language in the address. */
  keeping?: Readonly<{ form: string; action: string }> | undefined;
}>;

/** The languages to choose from, each in its own name. Plain buttons: nothing typed is lost, with script or without. */
export function LanguageSwitch({ label, current, offered, to, keeping }: LanguageSwitchProps) {
  if (offered.length < 2) return null;

  return (
    <nav aria-label={label} className="print:hidden">
      {keeping && <DefaultButton form={keeping.form} />}
      <form method="post" action="/language">
        <input type="hidden" name="to" value={to} />
        <ul className="-mx-2 flex flex-wrap">
          {offered.map((language) => (
            <li key={language}>
              <LanguageButton language={language} isCurrent={language === current} keeping={keeping} />
            </li>
          ))}
        </ul>
      </form>
    </nav>
  );
}

type LanguageButtonProps = Readonly<{ language: Language; isCurrent: boolean }> & Pick<LanguageSwitchProps, 'keeping'>;

function LanguageButton({ language, isCurrent, keeping }: LanguageButtonProps) {
  const own = { lang: language, dir: directionOf(language) };
  const look = 'inline-flex min-h-11 items-center px-2';
  if (isCurrent) {
    return (
      <span {...own} aria-current="true" className={`${look} font-semibold`}>
        {languageNames[language]}
      </span>
    );
  }
  const posts = keeping
    ? {
        form: keeping.form,
        formAction: `${keeping.action}${keeping.action.includes('?') ? '&' : '?'}language=${language}`,
      }
    : { name: 'language', value: language };

  return (
    <button
      type="submit"
      formNoValidate
      {...own}
      {...posts}
      className={`${look} cursor-pointer text-accent underline decoration-1 underline-offset-4 hover:text-accent-strong hover:decoration-2`}
    >
      {languageNames[language]}
    </button>
  );
}

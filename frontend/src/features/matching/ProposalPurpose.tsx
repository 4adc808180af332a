import type { UseFormRegister } from 'react-hook-form'
import { Check } from '../../design/Fields'
import { useText } from '../../design/language'
import classes from './Proposal.module.css'
import { purposes, type Terms } from './proposal'
import { text } from './proposalText'

/** An exchange, or first a sample or a visit. */
export function ProposalPurpose({ register }: { register: UseFormRegister<Terms> }) {
  const t = useText(text)
  return (
    <fieldset className={classes.purpose}>
      <legend>{t('purpose')}</legend>
      {purposes.map((purpose) => (
        <Check
          key={purpose}
          type="radio"
          value={purpose}
          label={t(`purposes.${purpose}`)}
          hint={t(`purposeHint.${purpose}`)}
          {...register('purpose')}
        />
      ))}
    </fieldset>
  )
}

package study.nocontact.web.api;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks resources that pages of other sites may read. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface ForPrograms {}

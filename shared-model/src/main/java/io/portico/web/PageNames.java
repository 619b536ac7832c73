package io.portico.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the beans that pages name, and the methods of ours and of words, each looked up once. EL's own resolvers copy all
 * methods of a class to find one, for every cell of every row, and ask a dozen of each other for each row; whatever is
 * overloaded, takes any number of arguments or is anybody else's is left to them.
 */
public class PageNames extends ELResolver {

    private static final String OURS = "io.portico.";

    private final Map<Name, Optional<Method>> known = new ConcurrentHashMap<>();
    private final Map<String, Optional<Object>> beans = new ConcurrentHashMap<>();

    private record Name(Class<?> type, String method, int arguments) {}

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        if (base == null || method == null || !isOurs(base)) return null;

        var arguments = values == null ? new Object[0] : values;
        var name = new Name(base.getClass(), method.toString(), arguments.length);
        var found = known.computeIfAbsent(name, PageNames::find);
        if (found.isEmpty()) return null;

        var result = call(found.get(), base, fitting(context, found.get().getParameterTypes(), arguments));
        context.setPropertyResolved(base, method);
        return result;
    }

    private static boolean isOurs(Object base) {
        return base instanceof String || base.getClass().getName().startsWith(OURS);
    }

    private static Optional<Method> find(Name name) {
        var called = Arrays.stream(name.type().getMethods())
                .filter(method -> method.getName().equals(name.method()) && !method.isBridge())
                .toList();
        return called.size() != 1 ? Optional.empty() : called.stream()
                .filter(method -> method.getParameterCount() == name.arguments() && !method.isVarArgs())
                .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                .findFirst();
    }

    private static Object[] fitting(ELContext context, Class<?>[] types, Object[] values) {
        var fitting = new Object[values.length];
        for (var i = 0; i < values.length; i++) {
            fitting[i] = types[i].isInstance(values[i]) ? values[i] : context.convertToType(values[i], types[i]);
        }
        return fitting;
    }

    private static Object call(Method method, Object base, Object[] arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    /** What a page calls by a bare name: a row of what it repeats, or a bean. */
    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || property == null) return null;

        var name = property.toString();
        var faces = (FacesContext) context.getContext(FacesContext.class);
        var row = faces == null ? null : faces.getExternalContext().getRequestMap().get(name);
        var found = row == null ? beans.computeIfAbsent(name, PageNames::bean).orElse(null) : row;
        if (found != null) context.setPropertyResolved(null, property);
        return found;
    }

    // The proxy of a bean with a scope is the same for everybody, and finds whose bean is meant at each call.
    private static Optional<Object> bean(String name) {
        var manager = CDI.current().getBeanManager();
        var named = manager.getBeans(name);
        if (named.isEmpty()) return Optional.empty();

        var bean = manager.resolve(named);
        if (!manager.isNormalScope(bean.getScope())) return Optional.empty();
        return Optional.of(manager.getReference(bean, Object.class, manager.createCreationalContext(bean)));
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
